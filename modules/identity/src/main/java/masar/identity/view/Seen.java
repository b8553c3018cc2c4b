package masar.identity.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masar.journal.AuditLine;
import masar.kernel.CivilClock;

/**
 * What somebody did, once for all readings in a row on one day: who goes through a record from page to page leaves a line for each.
 *
 * @param line  the newest of them
 * @param times how many
 * @param whys  the reasons that were written, and of readings what was read, each once
 */
public record Seen(AuditLine line, int times, List<String> whys) {

    /** These lines of the trail, readings in a row drawn together. */
    static List<Seen> rows(List<AuditLine> lines) {
        List<Seen> rows = new ArrayList<>();
        for (AuditLine line : lines) {
            int last = rows.size() - 1;
            if (last >= 0 && rows.get(last).isSameReading(line)) {
                rows.set(last, rows.get(last).and(line));
            } else {
                rows.add(new Seen(line, 0, List.of()).and(line));
            }
        }
        return rows;
    }

    private Seen and(AuditLine other) {
        List<String> all = new ArrayList<>(whys);
        all.add(other.entry().why());
        return new Seen(line, times + 1, all.stream().filter(why -> !why.isEmpty()).distinct().toList());
    }

    private boolean isReading() {
        return line.entry().act().endsWith(".read");
    }

    private boolean isSameReading(AuditLine other) {
        return isReading() && line.entry().act().equals(other.entry().act()) && line.actor().nationalId().equals(other.actor().nationalId())
                && line.entry().onBehalfOf().equals(other.entry().onBehalfOf())
                && line.entry().agency().equals(other.entry().agency()) && line.entry().power().equals(other.entry().power())
                && day(line).equals(day(other));
    }

    private static LocalDate day(AuditLine line) {
        return line.when().atZone(CivilClock.RIYADH).toLocalDate();
    }
}
