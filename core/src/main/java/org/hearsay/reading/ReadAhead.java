package org.hearsay.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Works on inputs in parallel and hands the results out in the order of the inputs.
///
/// 1. At most [#depth] inputs are in work or waiting to be handed out; the next input is asked for
///    when a result has been taken. So memory does not grow with the number of inputs, and one slow
///    input holds up only that many behind it.
/// 2. Inputs are asked for and results taken on the calling thread.
/// 3. An exception from the work or from the taker ends the run. Whatever way it ends, no work is
///    going on any more when [#forEach] returns, so that what the work uses may be closed.
///
/// @param threads how many inputs are worked on at a time, at least 1
/// @param work a function safe to call from several threads
public record ReadAhead<I, O>(int threads, Function<I, O> work) {
  /// Takes the results.
  public interface Taker<O> {
    void take(O result) throws IOException;
  }

  public int depth() {
    return threads * 4;
  }

  public void forEach(Iterator<I> inputs, Taker<O> taker) throws IOException, InterruptedException {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("read-", 1).factory());
    try {
      Deque<Future<O>> ahead = new ArrayDeque<>();
      while (!ahead.isEmpty() || inputs.hasNext()) {
        while (ahead.size() < depth() && inputs.hasNext()) {
          I input = inputs.next();
          ahead.add(pool.submit(() -> work.apply(input)));
        }
        taker.take(result(ahead.remove()));
      }
    } finally {
      pool.shutdownNow();
      pool.close();
    }
  }

  private static <O> O result(Future<O> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
