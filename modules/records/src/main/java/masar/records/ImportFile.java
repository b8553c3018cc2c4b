package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.text.Csv;
import masar.ui.Texts;

/**
 * Takes a file of people and writes beside it what could not be taken. The content names the import, so that an interrupted one
 * goes on where it stopped and the same file twice changes nothing, whatever it is called.
 */
@ApplicationScoped
public class ImportFile {
    @Inject Import people;
    @Inject Texts texts;

    /** What an import of a file did, and where its report lies: line, column, value, reason. */
    public record Taken(ImportReport report, Path problems) {
    }

    /**
     * Imports a CSV file in UTF-8.
     *
     * @param locale language of the reasons in the report
     * @throws UncheckedIOException when the file cannot be read or the report not be written
     */
    @Requires(Power.MINISTRY_OFFICER)
    public Taken take(Path file, Locale locale) {
        Path problems = file.resolveSibling(file.getFileName() + ".problems.csv");
        try (Reader csv = Files.newBufferedReader(file)) {
            String name = "file-" + hash(file);
            ImportReport report = people.employees(csv, name, false);
            write(problems, name, locale);
            return new Taken(report, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private void write(Path problems, String name, Locale locale) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(problems)) {
            out.write(Csv.MARK + Csv.line(List.of("line", "column", "value", "reason")));
            people.problems(name, p -> {
                try {
                    out.write(Csv.line(List.of(String.valueOf(p.line()), p.column(), p.value(), texts.in(locale, p.key(), p.args().toArray()))));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
