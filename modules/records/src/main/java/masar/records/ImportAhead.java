package masar.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import masar.records.ImportReport.RowProblem;

/**
 * Reads a file some people ahead of the database, on a thread of its own: while one part of a file is written, the next is taken apart. Holds a
 * few hundred people at most, however long the file is. What goes wrong while reading is thrown where the next person is asked for.
 */
final class ImportAhead implements AutoCloseable {
    private static final int TOGETHER = 50;
    private static final int PARTS = 16;
    private final BlockingQueue<Part> parts = new ArrayBlockingQueue<>(PARTS);
    private final Thread reader;
    private Part part = new Part(List.of(), null);
    private int at;
    private One one;
    private List<RowProblem> problems = new ArrayList<>();

    /** Somebody, what could not be read up to there, and how far that is. */
    private record One(Optional<EmployeeRow> person, List<RowProblem> problems, long line, long bytes) {
    }

    private record Part(List<One> people, Throwable fault) {
    }

    private ImportAhead(Import.Source source) {
        reader = new Thread(() -> read(source), "import-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** Reads ahead of whoever asks this source. */
    static ImportAhead of(Import.Source source) {
        return new ImportAhead(source);
    }

    /** The same source. */
    Import.Source source() {
        return new Import.Source(this::next, this::problems, () -> one.line, () -> one.bytes);
    }

    private void read(Import.Source source) {
        List<One> people = new ArrayList<>();
        boolean more = true;
        try {
            while (more) {
                Optional<EmployeeRow> person = source.people().get();
                people.add(new One(person, source.problems().get(), source.line().getAsLong(), source.bytes().getAsLong()));
                more = person.isPresent();
                if (people.size() == TOGETHER || !more) {
                    parts.put(new Part(List.copyOf(people), null));
                    people.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            fault(new Part(List.copyOf(people), e));
        }
    }

    private void fault(Part last) {
        try {
            parts.put(last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<EmployeeRow> next() {
        while (at == part.people.size()) {
            if (part.fault instanceof RuntimeException e) {
                throw e;
            } else if (part.fault instanceof Error e) {
                throw e;
            }
            part = take();
            at = 0;
        }
        one = part.people.get(at++);
        problems.addAll(one.problems);
        return one.person;
    }

    private Part take() {
        try {
            for (Part next = parts.poll(1, TimeUnit.SECONDS);; next = parts.poll(1, TimeUnit.SECONDS)) {
                if (next != null) {
                    return next;
                }
                if (!reader.isAlive() && parts.isEmpty()) {
                    throw new IllegalStateException("the file is no longer read");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was broken off", e);
        }
    }

    private List<RowProblem> problems() {
        List<RowProblem> found = problems;
        problems = new ArrayList<>();
        return found;
    }

    @Override
    public void close() {
        reader.interrupt();
        try {
            // Whoever closes the file next must not do so under a reader.
            reader.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
