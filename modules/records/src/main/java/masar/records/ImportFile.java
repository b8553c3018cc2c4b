package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.storage.ContentStore;
import masar.kernel.text.Csv;
import masar.ui.Texts;

/**
 * Takes a file of people and writes beside it what could not be taken. The content names the import, so that an interrupted one
 * goes on where it stopped and the same file twice changes nothing, whatever it is called.
 */
@ApplicationScoped
public class ImportFile {
    private static final int NAME = 200;
    private static final Consumer<ImportProgress> NOBODY = progress -> { };
    @Inject Import people;
    @Inject ImportBook book;
    @Inject Texts texts;

    /** What an import of a file did, and where its report lies: line, column, value, reason. */
    public record Taken(ImportReport report, Path problems) {
    }

    /** What an import that came over the wire did, and the name under which its report is kept. */
    public record Received(ImportReport report, String name) {
    }

    /**
     * Imports a CSV file in UTF-8.
     *
     * @param locale language of the reasons in the report
     * @param hears  told how far it is, after each chunk
     * @throws UncheckedIOException when the file cannot be read or the report not be written
     */
    @Requires(Power.MINISTRY_OFFICER)
    public Taken take(Path file, Locale locale, Consumer<ImportProgress> hears) {
        Path problems = file.resolveSibling(file.getFileName() + ".problems.csv");
        try {
            Received received = run(file, file.getFileName().toString(), "CONSOLE", hears);
            try (BufferedWriter out = Files.newBufferedWriter(problems)) {
                problems(received.name(), out, locale);
            }
            return new Taken(received.report(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * Imports what comes in. It is kept in a file until it is done with, because what it is called by is known at its end only, and so that
     * a slow sender holds no transaction.
     *
     * @param dryRun checks everything and keeps nothing
     */
    @Requires(Power.MINISTRY_OFFICER)
    public Received receive(InputStream csv, boolean dryRun) {
        try {
            Path file = Files.createTempFile("import", ".csv");
            try {
                Files.copy(csv, file, StandardCopyOption.REPLACE_EXISTING);
                return dryRun ? look(file) : run(file, "", "API", NOBODY);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private Received look(Path file) throws IOException {
        try (CountedFile counted = new CountedFile(file); Reader csv = new BufferedReader(counted.reader())) {
            return new Received(people.employees(csv, "", true), sent(file, "").run());
        } catch (UncheckedIOException e) {
            throw CountedFile.said(e.getCause());
        } catch (IOException e) {
            throw CountedFile.said(e);
        }
    }

    private Received run(Path file, String fileName, String way, Consumer<ImportProgress> hears) throws IOException {
        ImportBook.Sent sent = sent(file, fileName);
        try (CountedFile counted = new CountedFile(file); Reader csv = new BufferedReader(counted.reader())) {
            ImportCsv rows = new ImportCsv(csv);
            long order = book.noted(sent, way);
            ImportReport report = taken(order, () -> people.ahead(Import.Source.of(rows, counted::soFar), sent.run(), false, (sum, begun, bytes) -> {
                hears.accept(new ImportProgress(begun.accepted() + sum.accepted(), begun.unchanged() + sum.unchanged(), begun.rejected() + sum.rejected(),
                        begun.bytes(), bytes, sent.bytes()));
                return true;
            }));
            book.done(order);
            return new Received(report, sent.run());
        } catch (UncheckedIOException e) {
            throw CountedFile.said(e.getCause());
        } catch (IOException e) {
            throw CountedFile.said(e);
        }
    }

    // What keeps it from its end is kept with it.
    private ImportReport taken(long order, Supplier<ImportReport> taking) {
        try {
            return taking.get();
        } catch (ImportRuns.TakenElsewhere elsewhere) {
            Refused refused = new Refused("import.refused.elsewhere");
            refused.initCause(elsewhere);
            throw refused;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                book.failed(order, new Refused("records.refused.notUtf8"));
            }
            throw e;
        } catch (Refused refused) {
            book.failed(order, refused);
            throw refused;
        }
    }

    /** Refused as not found where no import of this name came to its end. */
    @Requires(Power.MINISTRY_OFFICER)
    public void mustBeKnown(String name) {
        if (!people.finished(name)) {
            throw Refused.notFound();
        }
    }

    /** Writes all that the import of this name could not take as CSV, read page by page. */
    @Requires(Power.MINISTRY_OFFICER)
    public void problems(String name, Writer out, Locale locale) throws IOException {
        out.write(Csv.MARK + Csv.line(List.of("line", "column", "value", "reason")));
        people.problems(name, p -> {
            try {
                out.write(Csv.line(List.of(String.valueOf(p.line()), p.column(), p.value(), texts.in(locale, p.key(), p.args().toArray()))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static ImportBook.Sent sent(Path file, String fileName) throws IOException {
        MessageDigest digest = ContentStore.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            return new ImportBook.Sent(fileName.length() > NAME ? fileName.substring(0, NAME) : fileName, bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }
}
