package masar.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import masar.kernel.OpenToAll;
import masar.records.EmployeeRecord;
import masar.records.Field;

/** What a record said, what is known of that day now, and what it says today, side by side, field by field where they differ. */
@ApplicationScoped
@OpenToAll("compares records that the caller was given already")
public class Compared {
    @Inject Rows rows;

    /** A field that differs: as asked, as known now of the same day, today. */
    public record Line(String label, String was, String known, String today) {
    }

    /** The fields that differ between any two of them; qualifications by what they are. */
    public List<Line> lines(EmployeeRecord asked, EmployeeRecord knownNow, EmployeeRecord today) {
        List<Line> lines = new ArrayList<>();
        for (Field.Section section : List.of(Field.Section.PERSONAL, Field.Section.JOB, Field.Section.PAY)) {
            List<Rows.Row> was = rows.of(asked, section, 0);
            List<Rows.Row> known = rows.of(knownNow, section, 0);
            List<Rows.Row> now = rows.of(today, section, 0);
            for (int i = 0; i < was.size(); i++) {
                add(lines, was.get(i).label(), was.get(i).shown(), known.get(i).shown(), now.get(i).shown());
            }
        }
        Map<Long, String> was = rows.degrees(asked);
        Map<Long, String> known = rows.degrees(knownNow);
        Map<Long, String> now = rows.degrees(today);
        Set<Long> ids = new TreeSet<>(was.keySet());
        ids.addAll(known.keySet());
        ids.addAll(now.keySet());
        ids.forEach(id -> add(lines, rows.qualificationLabel(), was.getOrDefault(id, ""), known.getOrDefault(id, ""), now.getOrDefault(id, "")));
        return lines;
    }

    private static void add(List<Line> lines, String label, String was, String known, String now) {
        if (!was.equals(now) || !was.equals(known)) {
            lines.add(new Line(label, was, known, now));
        }
    }
}
