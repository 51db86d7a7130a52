// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Works on inputs in several threads and hands over what became of them in the order of the inputs.
 * Only a window of them is in memory at any time, however many there are.
 */
final class Batch {
  /** Takes outcomes, by the thread that called {@link #run}. */
  interface Sink {
    /** One outcome. */
    void accept(Outcome outcome) throws IOException;

    /** The next outcome takes a while: what was accepted should be seen by now. */
    void idle() throws IOException;
  }

  private static final int WINDOW_PER_THREAD = 8;

  /** Kilobytes of input that are worked on at a time; a larger one is worked on alone. */
  private static final int BUDGET = 32 * 1024;

  private final int threads;
  private final Function<Input, Outcome> work;

  Batch(int threads, Function<Input, Outcome> work) {
    this.threads = threads;
    this.work = work;
  }

  /** An outcome on its way; {@code permits} are to be given back when it has been taken. */
  private record Pending(Future<Outcome> outcome, int permits, boolean last) {}

  /** Works on all inputs; throws only what the sink throws. */
  void run(Iterator<Input> inputs, Sink sink) throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(threads, task -> daemon(task, "elchi-worker"));
    BlockingQueue<Pending> window = new ArrayBlockingQueue<>(threads * WINDOW_PER_THREAD);
    Semaphore budget = new Semaphore(BUDGET);
    // reading has its own thread: a slow producer of input must not hold up output that is ready
    Thread reader = daemon(() -> read(inputs, workers, window, budget), "elchi-reader");
    reader.start();
    try {
      while (true) {
        Pending pending = window.peek();
        if (pending == null || !pending.outcome.isDone()) {
          sink.idle();
        }
        pending = window.take();
        if (pending.last) {
          return;
        }
        sink.accept(pending.outcome.get());
        budget.release(pending.permits);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  private void read(
      Iterator<Input> inputs,
      ExecutorService workers,
      BlockingQueue<Pending> window,
      Semaphore budget) {
    try {
      try {
        while (inputs.hasNext()) {
          Input input = inputs.next();
          int permits = (int) Math.min(BUDGET, 1 + input.weight() / 1024);
          budget.acquire(permits);
          window.put(new Pending(workers.submit(() -> guarded(input)), permits, false));
        }
      } catch (RuntimeException | OutOfMemoryError e) {
        Outcome failed = Outcome.failed("input", Problems.internal(e));
        window.put(new Pending(CompletableFuture.completedFuture(failed), 0, false));
      }
      window.put(new Pending(new CompletableFuture<>(), 0, true));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nobody takes outcomes any more
    }
  }

  /** One document that goes wrong does not spoil the others. */
  private Outcome guarded(Input input) {
    try {
      return work.apply(input);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Outcome(input.name(), null, Problems.internal(e), List.of());
    } catch (LinkageError e) {
      return new Outcome(input.name(), null, Problems.internal(e), List.of());
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
