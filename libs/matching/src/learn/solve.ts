/**
 * Solves the equations of a symmetric, positive definite matrix by Cholesky’s factors. Both arguments are overwritten;
 * the solution stands in `right`.
 *
 * @param matrix rows one after another; only the lower triangle is read
 * @throws RangeError if the matrix is not positive definite
 */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const at = (row: number, column: number): number => matrix[row * size + column] ?? 0;
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let sum = at(row, column);
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k);
      if (row > column) matrix[row * size + column] = sum / at(column, column);
      else if (sum > 0) matrix[row * size + column] = Math.sqrt(sum);
      else throw new RangeError('The matrix is not positive definite.');
    }
  }
  for (let row = 0; row < size; row++) {
    let sum = right[row] ?? 0;
    for (let k = 0; k < row; k++) sum -= at(row, k) * (right[k] ?? 0);
    right[row] = sum / at(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = right[row] ?? 0;
    for (let k = row + 1; k < size; k++) sum -= at(k, row) * (right[k] ?? 0);
    right[row] = sum / at(row, row);
  }
  return right;
}
