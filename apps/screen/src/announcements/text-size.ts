/** Size of a text that has the screen for itself: the shorter, the larger. Names a class of scenes.css. */
export function textSize(text: string): 'short' | 'medium' | 'long' {
  if (text.length <= 70) return 'short';
  return text.length <= 150 ? 'medium' : 'long';
}
