package masar.benchmarks;

import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;

/** One address, asked of two servers in turn, or two addresses of one; which of the two comes first changes with every turn. */
final class SideBySide {
    private static final int DIGITS = 3;
    private final Side one;
    private final Side other;
    private final Histogram even = new Histogram(DIGITS);
    private final Histogram odd = new Histogram(DIGITS);

    /** Somewhere to ask, again and again. */
    interface Question {
        Answer ask(int turn) throws Exception;
    }

    /** What one of the two came to. */
    static final class Side {
        private final Question question;
        private final Histogram micros = new Histogram(DIGITS);
        private int statements = Integer.MAX_VALUE;

        Side(Question question) {
            this.question = question;
        }

        private long asked(int turn, boolean counts) throws Exception {
            long begun = System.nanoTime();
            Answer answer = question.ask(turn);
            long took = (System.nanoTime() - begun) / 1000;
            if (answer.status() != 200) {
                throw new WrongAnswer("status " + answer.status());
            }
            if (counts) {
                micros.recordValue(took);
            }
            // The fewest of all turns: once a minute code lists are read again, and whether a visit goes on.
            String said = answer.header("X-Statements");
            statements = said.isEmpty() ? statements : Math.min(statements, Integer.parseInt(said));
            return took;
        }

        double millis(double percent) {
            return micros.getValueAtPercentile(percent) / 1000.0;
        }

        /** The header that says it is missing where the answer had begun to go out before it was whole. */
        String statements() {
            return statements == Integer.MAX_VALUE ? "?" : String.valueOf(statements);
        }

        int most() {
            return statements == Integer.MAX_VALUE ? 0 : statements;
        }
    }

    SideBySide(Question one, Question other) {
        this.one = new Side(one);
        this.other = new Side(other);
    }

    /** Asks each so often, after two that do not count. */
    SideBySide turns(int count) throws Exception {
        for (int turn = -2; turn < count; turn++) {
            boolean counts = turn >= 0;
            if (turn % 2 == 0) {
                note(turn, one.asked(Math.abs(turn), counts), counts);
                other.asked(Math.abs(turn), counts);
            } else {
                other.asked(Math.abs(turn), counts);
                note(turn, one.asked(Math.abs(turn), counts), counts);
            }
        }
        return this;
    }

    private void note(int turn, long micros, boolean counts) {
        if (counts) {
            (turn % 2 == 0 ? even : odd).recordValue(micros);
        }
    }

    Side one() {
        return one;
    }

    Side other() {
        return other;
    }

    /** How much longer the other took than the one, at this percentile. */
    double ratio(double percent) {
        return of(side -> side.millis(percent));
    }

    private double of(ToDoubleFunction<Side> figure) {
        return figure.applyAsDouble(other) / figure.applyAsDouble(one);
    }

    /** What the same would have said of one and the same server: its even turns to its odd ones. */
    double noise(double percent) {
        double ratio = (double) even.getValueAtPercentile(percent) / odd.getValueAtPercentile(percent);
        return Math.max(ratio, 1 / ratio);
    }
}
