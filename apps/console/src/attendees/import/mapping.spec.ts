import { describe, expect, it } from '@jest/globals';
import { fieldOf, withColumn } from './mapping.js';

describe('which column feeds which field', () => {
  it('moves a field to another column', () => {
    expect(withColumn({ email: 2, name: 0 }, 3, 'email')).toEqual({ name: 0, email: 3 });
  });

  it('frees the field that the column fed before', () => {
    expect(withColumn({ email: 2, name: 0 }, 0, 'company')).toEqual({ email: 2, company: 0 });
  });

  it('leaves a column out', () => {
    const mapping = withColumn({ email: 2, name: 0 }, 2, null);
    expect(mapping).toEqual({ name: 0 });
    expect(fieldOf(mapping, 2)).toBeNull();
    expect(fieldOf(mapping, 0)).toBe('name');
  });
});
