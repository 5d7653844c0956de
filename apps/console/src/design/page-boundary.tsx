import { Button, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';

interface Props {
  /** The address of the page: another one gets another chance. */
  address: string;
  children: ReactNode;
}
interface State {
  hasFailed: boolean;
}

/**
 * Holds what goes wrong in a page: most often a part of it that the network, or a new version of the server, no longer
 * has. What lies around the page goes on.
 */
export function PageBoundary({ children }: { children: ReactNode }) {
  const [address] = useLocation();
  return <Boundary address={address}>{children}</Boundary>;
}

class Boundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override componentDidUpdate({ address }: Props): void {
    if (this.state.hasFailed && address !== this.props.address) this.setState({ hasFailed: false });
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <PageFailure /> : this.props.children;
  }
}

/** Browsers do not ask again for a module that could not be fetched, as long as the page lives: it is loaded anew. */
function PageFailure() {
  const { t } = useTranslation();
  return (
    <Stack role="alert" align="flex-start" p="lg" maw={560} data-testid="page-failed">
      <Title order={1}>{t('page.failed.title')}</Title>
      <Text>{t('page.failed.text')}</Text>
      <Button onClick={() => location.reload()} data-testid="page-again">
        {t('common.again')}
      </Button>
    </Stack>
  );
}
