// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BatchTest {
  private static Input input(int number) {
    return new Input.Broken("" + number, "");
  }

  private static Outcome done(Input input) {
    return new Outcome(input.name(), input.name(), null, List.of());
  }

  /** Collects names. */
  private static class Collector implements Batch.Sink {
    final List<String> names = new ArrayList<>();

    @Override
    public void accept(Outcome outcome) throws IOException {
      names.add(outcome.name());
    }

    @Override
    public void idle() {}
  }

  @Test
  void onlyAWindowIsReadAhead() throws IOException {
    AtomicInteger given = new AtomicInteger();
    AtomicInteger farthest = new AtomicInteger();
    Iterator<Input> inputs =
        IntStream.range(0, 2000)
            .mapToObj(BatchTest::input)
            .peek(i -> given.incrementAndGet())
            .iterator();
    Collector sink =
        new Collector() {
          @Override
          public void accept(Outcome outcome) throws IOException {
            super.accept(outcome);
            farthest.accumulateAndGet(given.get() - names.size(), Math::max);
          }
        };

    new Batch(2, BatchTest::done).run(inputs, sink);

    assertThat(sink.names).isEqualTo(IntStream.range(0, 2000).mapToObj(i -> "" + i).toList());
    assertThat(farthest.get()).isLessThan(50);
  }

  @Test
  void largeInputsAreWorkedOnOneAtATime() throws IOException {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Input> inputs =
        IntStream.range(0, 8)
            .<Input>mapToObj(
                i -> new Input.File("" + i, "" + i, java.nio.file.Path.of("x"), 1L << 30))
            .toList();

    new Batch(
            4,
            input -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              LockSupport.parkNanos(1_000_000);
              running.decrementAndGet();
              return done(input);
            })
        .run(inputs.iterator(), new Collector());

    assertThat(most.get()).isEqualTo(1);
  }

  @Test
  void whatIsReadyIsHandedOverThoughTheInputIsSlow() throws IOException {
    CountDownLatch seen = new CountDownLatch(1);
    Iterator<Input> inputs =
        new Iterator<>() {
          private int count;

          @Override
          public boolean hasNext() {
            if (count == 1) {
              try {
                seen.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            }
            return count < 2;
          }

          @Override
          public Input next() {
            return input(count++);
          }
        };
    Collector sink =
        new Collector() {
          @Override
          public void idle() {
            if (!names.isEmpty()) {
              seen.countDown();
            }
          }
        };

    new Batch(1, BatchTest::done).run(inputs, sink);

    assertThat(sink.names).containsExactly("0", "1");
  }

  @Test
  void whateverAWorkerThrowsIsAFailureOfOneInput() throws IOException {
    List<String> failures = new ArrayList<>();
    Batch.Sink sink =
        new Collector() {
          @Override
          public void accept(Outcome outcome) {
            failures.add(outcome.name() + ": " + outcome.failure());
          }
        };

    new Batch(
            2,
            input -> {
              if (input.name().equals("0")) {
                throw new StackOverflowError();
              }
              if (input.name().equals("1")) {
                throw new OutOfMemoryError("test");
              }
              return done(input);
            })
        .run(List.of(input(0), input(1), input(2)).iterator(), sink);

    assertThat(failures.get(0))
        .startsWith("0: internal error, please report it: StackOverflowError");
    assertThat(failures.get(1)).startsWith("1: not enough memory; use fewer --threads");
    assertThat(failures.get(2)).isEqualTo("2: null");
  }

  @Test
  void inputThatBreaksDownIsAFailure() throws IOException {
    Collector sink = new Collector();
    Iterator<Input> inputs =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            throw new IllegalStateException("broken");
          }

          @Override
          public Input next() {
            throw new IllegalStateException("broken");
          }
        };

    new Batch(1, BatchTest::done).run(inputs, sink);

    assertThat(sink.names).containsExactly("input");
  }

  @Test
  void aSinkThatFailsEndsTheRun() {
    Batch.Sink sink =
        new Collector() {
          @Override
          public void accept(Outcome outcome) throws IOException {
            throw new IOException("full");
          }
        };
    Iterator<Input> endless =
        IntStream.iterate(0, i -> i + 1).mapToObj(BatchTest::input).iterator();

    assertThatIOException()
        .isThrownBy(() -> new Batch(2, BatchTest::done).run(endless, sink))
        .withMessage("full");
  }
}
