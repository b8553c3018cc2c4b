package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;

/** Takes one chunk of an ordered import after the other, as the house. What fails is tried again from where it stands; at the fifth time it is stopped. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it is the bean in front of it")
class ImportDriver {
    private static final System.Logger LOG = System.getLogger("masar.records.imports");
    private static final int TRIES = 5;
    private static final long PAUSE = 500;
    private final Set<Long> driven = ConcurrentHashMap.newKeySet();
    @Inject Import people;
    @Inject ImportBook book;

    /** Whether it is driven here now. */
    boolean drives(long id) {
        return driven.contains(id);
    }

    /** Drives it to its end, or until told to stop. */
    @ActivateRequestContext
    public void run(long id, BooleanSupplier stopped) {
        if (!driven.add(id)) {
            return;
        }
        try {
            Acting.as(Actor.system("import"), () -> drive(id, stopped));
        } finally {
            driven.remove(id);
        }
    }

    private void drive(long id, BooleanSupplier stopped) {
        int failed = 0;
        // How far into the file it came; what is passed over again on another try is no progress.
        long[] reached = {0};
        while (failed < TRIES) {
            Optional<ImportBook.Driven> order = book.driven(id);
            if (order.isEmpty() || stopped.getAsBoolean()) {
                return;
            }
            long before = reached[0];
            try {
                if (read(order.get(), bytes -> reached[0] = Math.max(reached[0], bytes), () -> !stopped.getAsBoolean() && book.driven(id).isPresent())) {
                    book.done(id);
                }
                return;
            } catch (ImportRuns.TakenElsewhere elsewhere) {
                LOG.log(Level.INFO, elsewhere.getMessage());
                return;
            } catch (Refused refused) {
                book.failed(id, refused);
                return;
            } catch (IOException | RuntimeException e) {
                failed = reached[0] > before ? 1 : failed + 1;
                LOG.log(Level.WARNING, "an import failed, time " + failed, e);
                if (!paused(failed) || stopped.getAsBoolean()) {
                    return;
                }
            }
        }
        book.put(id, ImportState.STOPPED);
    }

    /** Whether it came to the end. */
    private boolean read(ImportBook.Driven order, LongConsumer moved, BooleanSupplier on) throws IOException {
        Path file = ImportOrders.FILES.place(order.sha256());
        if (!Files.exists(file)) {
            throw new Refused("import.refused.gone");
        }
        try (CountedFile counted = new CountedFile(file); Reader csv = new BufferedReader(counted.reader())) {
            return people.ahead(Import.Source.of(new ImportCsv(csv), counted::soFar), order.run(), order.look(), (sum, begun, bytes) -> {
                moved.accept(bytes);
                return on.getAsBoolean();
            }).finished();
        } catch (UncheckedIOException e) {
            throw CountedFile.said(e.getCause());
        } catch (IOException e) {
            throw CountedFile.said(e);
        }
    }

    private static boolean paused(int failed) {
        try {
            Thread.sleep(PAUSE * failed);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
