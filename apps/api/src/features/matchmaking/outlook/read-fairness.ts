import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { exposureReport } from '@commonground/matching';
import type { FairnessView } from '@commonground/contracts';

/**
 * Says how attention is spread over those who are here and want to be suggested. It names nobody: who is wanted is not
 * for ranking, and who got nothing yet is in the insights, with what would help.
 */
@Injectable()
export class ReadFairness {
  constructor(private readonly dataSource: DataSource) {}

  async execute(eventId: string): Promise<FairnessView> {
    const rows = await this.dataSource.query<{ cards: number }[]>(
      `SELECT count(suggestion.id)::int AS cards
       FROM attendee LEFT JOIN suggestion ON suggestion.event_id = $1 AND attendee.id IN (low_id, high_id)
       WHERE attendee.event_id = $1 AND present AND joined_at IS NOT NULL AND consent_suggested
       GROUP BY attendee.id`,
      [eventId],
    );
    const { distribution, ...report } = exposureReport(rows.map(({ cards }) => cards));
    return { people: rows.length, ...report, distribution: [...distribution] };
  }
}
