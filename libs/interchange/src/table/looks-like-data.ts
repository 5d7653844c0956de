/** True when the text is shaped like an e-mail address. */
export const looksLikeEmail = (text: string): boolean =>
  /^[^\s@<>"(),:;]+@[^\s@]+\.[^\s@.]{2,}$/u.test(text.trim());

/** True when the text is a web address, with or without `https://`. */
export const looksLikeLink = (text: string): boolean =>
  /^(https?:\/\/|www\.)\S+$/iu.test(text.trim()) || /^([a-z]{2,3}\.)?linkedin\.com\/\S+$/iu.test(text.trim());

/** True when the text is shaped like a phone number in international or bracketed form. */
export const looksLikePhone = (text: string): boolean =>
  /^(\+|00|\(?0)[\d\s()./-]{6,24}$/u.test(text.trim()) && text.replace(/\D/gu, '').length >= 7;

/** True for values that no header would consist of: addresses, links, phone numbers, plain numbers. */
export const looksLikeData = (text: string): boolean =>
  looksLikeEmail(text) || looksLikeLink(text) || looksLikePhone(text) || /^[\d.,:/\s-]+$/u.test(text.trim());
