import * as contract from '@commonground/contracts/constants';
import { describe, expect, it } from '@jest/globals';
import { BENEFIT_CODES, QUESTION_CODES } from '@commonground/matching';

describe('the words of the contract', () => {
  it('are those of the engine, of which clients know what they mean', () => {
    expect(contract.BENEFIT_CODES).toEqual(BENEFIT_CODES);
    expect(contract.QUESTION_CODES).toEqual(QUESTION_CODES);
  });
});
