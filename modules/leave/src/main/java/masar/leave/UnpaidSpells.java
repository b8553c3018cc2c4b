package masar.leave;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.PartialDate;
import masar.kernel.Period;
import masar.leave.law.LeaveType;
import masar.records.EventKind;
import masar.records.LeaveSpells;
import masar.records.NewCareerEvent;

/** Leaves without pay in the career, by which pay, counted service and promotion go: a row of such a leave names the event that stands for its days. */
@Dependent
class UnpaidSpells {
    @Inject LeaveSpells spells;
    @Inject LeaveWords words;

    /** A leave was granted; one without pay begins a spell. */
    void begin(AskedRow row, LeaveAsk ask, LocalDate decidedOn, List<LeaveRow> rows) {
        if (!row.kind.earnsNothing()) {
            return;
        }
        EventKind kind = row.kind == LeaveType.STUDY ? EventKind.STUDY_LEAVE : EventKind.LEAVE_WITHOUT_PAY;
        long event = spells.enter(new NewCareerEvent(row.employeeId, kind, ask.first(), Optional.of(ask.last()), row.number,
                Optional.of(PartialDate.parse(decidedOn.toString())), NewCareerEvent.JobChange.NONE, Optional.empty(), Optional.empty(), ""), row.service,
                "leave:" + row.number);
        rows.forEach(one -> one.eventId = event);
    }

    /** A leave was cut: the days that were taken out of its rows are no days of its spells either. */
    void cut(List<LeaveRow> shortened, Period days, String service, List<LeaveRow> standing, String number) {
        lose(shortened, days, service, standing, words.cut(number));
    }

    /** Another leave, or a report of illness, took days of these: they are days of its own, and paid as it is. */
    void broken(List<LeaveRow> broken, Period days, String service, List<LeaveRow> standing, String number) {
        lose(broken, days, service, standing, words.broken(number));
    }

    // Rows of the same spell that stand are told which event stands for them now.
    private void lose(List<LeaveRow> cut, Period days, String service, List<LeaveRow> standing, String why) {
        cut.stream().filter(row -> row.eventId != 0).map(row -> row.eventId).distinct().toList().forEach(event -> {
            List<LeaveSpells.Spell> left = spells.without(cut.get(0).employeeId, event, days, service, why);
            standing.stream().filter(row -> row.eventId == event).forEach(row -> row.eventId = left.stream().filter(spell -> spell.days().overlaps(row.during()))
                    .mapToLong(LeaveSpells.Spell::event).findFirst().orElse(0));
        });
    }
}
