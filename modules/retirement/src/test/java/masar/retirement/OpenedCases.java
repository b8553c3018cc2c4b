package masar.retirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.records.AsOf;
import masar.records.EmployeeRecord;
import masar.records.EmployeeRow.EventData;
import masar.records.EventKind;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Records;

/** What tests of cases that the agency opens say and read. */
abstract class OpenedCases extends AtWork {
    static final Map<String, String> DEATH = Map.of("happenedOn", "2026-11-20", "paper", "5501", "paperOn", "2026-11-21", "workRelated", "no",
            "contact", "ابنه فهد", "contactPhone", "0500000001");
    static final Map<String, String> ILLNESS = Map.of("paper", "771", "paperOn", "2026-10-01", "toldOn", "2026-11-10", "otherPost", "yes",
            "workRelated", "no");
    static final Map<String, String> ABSENT = Map.of("absences", "2026-10-01..2026-10-15", "noticedOn", "2026-11-01", "excused", "no");

    static Map<String, String> paper(String endsOn) {
        return Map.of("paper", "12", "paperOn", "2026-11-20", "endsOn", endsOn);
    }

    List<String> refused(String who, String reason, Map<String, String> answers) {
        return keys(() -> life.sent(who, reason, answers));
    }

    EmployeeRecord record(String who, LocalDate on) {
        long employee = staff.employee(who);
        return house.as(Staff.HOUSE, () -> house.bean(Records.class).of(employee, new AsOf(on, house.clock().now())));
    }

    EmployeeRecord.CareerEvent end(String who, LocalDate on) {
        return record(who, on).career().stream().filter(e -> e.kind() == EventKind.END_OF_SERVICE).findFirst().orElseThrow();
    }

    long told(String who, String key) {
        return house.sql("select id from requests.notice where national_id = ? and text_key like ?", who, key).size();
    }

    static EventData spell(EventKind kind, String from, Optional<LocalDate> until) {
        EventData bare = Staff.event(kind, from, JobChange.NONE);
        return new EventData(bare.line(), kind, bare.from(), until, bare.decisionNumber(), bare.decidedOn(), JobChange.NONE, "", Optional.empty(), Optional.empty(), "");
    }
}
