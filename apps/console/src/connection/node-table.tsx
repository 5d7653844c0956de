import type { LiveNode } from '@commonground/contracts';
import { Badge, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconAlertTriangle from '~icons/tabler/alert-triangle';
import IconPointFilled from '~icons/tabler/point-filled';
import { Panel } from '../design/panel.js';
import { useFormat } from '../design/use-format.js';

/** The servers of the installation, each in a row. */
export function NodeTable({ nodes }: { nodes: readonly LiveNode[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const inTime = (ms: number | null) =>
    ms === null ? '–' : t('connection.milliseconds', { number: format.number(ms) });
  return (
    <Panel title={t('connection.nodes')} {...(nodes.length > 1 ? { hint: t('connection.nodesHint') } : {})}>
      <Table.ScrollContainer minWidth={640}>
        <Table aria-label={t('connection.nodes')}>
          <Table.Thead>
            <Table.Tr>
              {(['name', 'state', 'sockets', 'commit', 'loop', 'since'] as const).map((column) => (
                <Table.Th key={column} ta={column === 'name' || column === 'state' ? 'left' : 'right'}>
                  {t(`connection.node.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {nodes.map((node) => (
              <Table.Tr key={node.id} data-testid="node-row">
                <Table.Td>{node.name}</Table.Td>
                <Table.Td>
                  <Badge
                    variant="default"
                    tt="none"
                    fw={500}
                    c={node.up ? undefined : 'var(--cg-danger)'}
                    leftSection={
                      node.up ? (
                        <IconPointFilled size={14} aria-hidden="true" />
                      ) : (
                        <IconAlertTriangle size={14} aria-hidden="true" />
                      )
                    }
                  >
                    {node.up
                      ? t('connection.node.up')
                      : t('connection.node.silent', { time: format.time(node.seenAt) })}
                  </Badge>
                </Table.Td>
                <Table.Td ta="right">{format.number(node.up ? node.sockets : 0)}</Table.Td>
                <Table.Td ta="right">{inTime(node.commitMs)}</Table.Td>
                <Table.Td ta="right">{inTime(node.loopMs)}</Table.Td>
                <Table.Td ta="right">{format.time(node.startedAt)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Panel>
  );
}
