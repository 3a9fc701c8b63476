package org.hearsay.eval.coref;

import java.util.Arrays;

/// The best one-to-one assignment of rows to columns, by the method of Kuhn (1955) and Munkres
/// (1957) in the form of shortest augmenting paths: cubic in the number of rows.
final class Assignment {
  private final double[][] worth;
  private final int columns;
  private final double[] rowPrice;
  private final double[] columnPrice;

  /// The row assigned to each column, 1-based; 0 for none.
  private final int[] rowOf;

  private Assignment(double[][] worth) {
    this.worth = worth;
    this.columns = worth[0].length;
    this.rowPrice = new double[worth.length + 1];
    this.columnPrice = new double[columns + 1];
    this.rowOf = new int[columns + 1];
  }

  /// The greatest sum of entries of which no two share a row or a column.
  ///
  /// @param worth a matrix of entries of 0 or more, rows of equal length
  static double best(double[][] worth) {
    if (worth.length == 0 || worth[0].length == 0) {
      return 0;
    }
    double[][] wide = worth.length <= worth[0].length ? worth : turned(worth);
    Assignment assignment = new Assignment(wide);
    for (int row = 1; row <= wide.length; row++) {
      assignment.add(row);
    }
    double sum = 0;
    for (int column = 1; column <= assignment.columns; column++) {
      int row = assignment.rowOf[column];
      sum += row == 0 ? 0 : wide[row - 1][column - 1];
    }
    return sum;
  }

  private static double[][] turned(double[][] matrix) {
    double[][] turned = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[0].length; j++) {
        turned[j][i] = matrix[i][j];
      }
    }
    return turned;
  }

  /// Assigns one more row, moving others along the cheapest path. Worth is cost below zero.
  private void add(int row) {
    double[] slack = new double[columns + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    boolean[] reached = new boolean[columns + 1];
    int[] before = new int[columns + 1];
    int column = 0;
    rowOf[0] = row;
    while (rowOf[column] != 0) {
      reached[column] = true;
      int next = loosen(column, slack, reached, before);
      double step = slack[next];
      for (int j = 0; j <= columns; j++) {
        if (reached[j]) {
          rowPrice[rowOf[j]] += step;
          columnPrice[j] -= step;
        } else {
          slack[j] -= step;
        }
      }
      column = next;
    }
    while (column != 0) {
      int last = before[column];
      rowOf[column] = rowOf[last];
      column = last;
    }
  }

  /// Looks on from a column's row; the nearest column not reached yet.
  private int loosen(int column, double[] slack, boolean[] reached, int[] before) {
    int row = rowOf[column];
    int nearest = -1;
    for (int j = 1; j <= columns; j++) {
      if (reached[j]) {
        continue;
      }
      double over = -worth[row - 1][j - 1] - rowPrice[row] - columnPrice[j];
      if (over < slack[j]) {
        slack[j] = over;
        before[j] = column;
      }
      if (nearest < 0 || slack[j] < slack[nearest]) {
        nearest = j;
      }
    }
    return nearest;
  }
}
