package masar.pay.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import masar.kernel.CivilDate;
import masar.kernel.Dated;
import masar.kernel.LegalRef;

/**
 * The ladders as dated data. {@code ladders.csv} says which there are and by what they hold, {@code grades.csv} what each grade pays
 * and since when; a later ladder is more rows with a later day. The general ladder holds since Royal Order 4097/م ب of 1432-06-25.
 * The others are examples: they show shapes a ladder may have, with the few amounts that are known.
 */
public final class Ladders {
    /** The general ladder's code. */
    public static final String GENERAL = "general";
    /** By what the general ladder holds. */
    public static final LegalRef GENERAL_REF = LegalRef.of("Royal Order 4097");
    /** Every version of the general ladder. */
    public static final Dated<Ladder> GENERAL_LADDER = dated(GENERAL);
    private static final List<Ladder> EXAMPLES = read("ladders.csv").stream().filter(row -> row.get("example").equals("true"))
            .map(row -> ladder(row, grades(row.get("code")).getOrDefault("", List.of()), Optional.empty())).toList();

    private Ladders() {
    }

    /** The example ladders. */
    public static List<Ladder> examples() {
        return EXAMPLES;
    }

    /** The ladder of a code on a day; empty when there is none, or none yet. */
    public static Optional<Ladder> on(String code, LocalDate day) {
        return code.equals(GENERAL) ? GENERAL_LADDER.find(day) : EXAMPLES.stream().filter(l -> l.code().equals(code)).findFirst();
    }

    private static Dated<Ladder> dated(String code) {
        Map<String, String> head = read("ladders.csv").stream().filter(row -> row.get("code").equals(code)).findFirst().orElseThrow();
        Dated<Ladder> all = null;
        for (var version : grades(code).entrySet()) {
            Ladder ladder = ladder(head, version.getValue(), Optional.of(CivilDate.parse(version.getKey())));
            all = all == null ? Dated.since(version.getKey(), ladder) : all.then(version.getKey(), ladder);
        }
        return all;
    }

    private static Ladder ladder(Map<String, String> row, List<Grade> grades, Optional<LocalDate> since) {
        return new Ladder(row.get("code"), row.get("name_ar"), row.get("name_en"), row.get("example").equals("true"), LegalRef.of(row.get("law")),
                since, grades);
    }

    /** The grades of a ladder by the day since when, oldest first. */
    private static Map<String, List<Grade>> grades(String ladder) {
        Map<String, List<Grade>> versions = new TreeMap<>();
        for (Map<String, String> row : read("grades.csv")) {
            if (row.get("ladder").equals(ladder)) {
                versions.computeIfAbsent(row.get("since"), since -> new ArrayList<>()).add(grade(row));
            }
        }
        return versions;
    }

    private static Grade grade(Map<String, String> row) {
        Optional<BigDecimal> first = sum(row.get("first_step"));
        Optional<BigDecimal> increment = sum(row.get("increment"));
        boolean complete = !row.get("steps").isEmpty();
        int count = complete ? Integer.parseInt(row.get("steps")) : first.isPresent() ? 1 : 0;
        List<BigDecimal> steps = new ArrayList<>();
        for (int step = 0; step < count; step++) {
            steps.add(first.orElseThrow().add(increment.orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(step))));
        }
        if (complete && !sum(row.get("last_step")).equals(Optional.of(steps.get(count - 1)))) {
            throw new IllegalStateException("grades.csv: steps and last step disagree in " + row);
        }
        return new Grade(row.get("ladder"), row.get("grade"), row.get("rank"), row.get("name_ar"), row.get("name_en"), steps, complete, increment,
                sum(row.get("transport")));
    }

    private static Optional<BigDecimal> sum(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell).setScale(2));
    }

    /** The rows of one of the law's tables by their headings. */
    public static List<Map<String, String>> read(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Ladders.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            String[] head = lines.readLine().split(",");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < head.length; i++) {
                    row.put(head[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
