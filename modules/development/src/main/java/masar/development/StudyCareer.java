package masar.development;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import masar.development.law.StudyKind;
import masar.development.law.StudyMoves.Change;
import masar.kernel.PartialDate;
import masar.kernel.Period;
import masar.kernel.Refused;
import masar.records.EventKind;
import masar.records.LeaveSpells;
import masar.records.NewCareerEvent;

/**
 * What the career says of a scholarship: one spell, or the spells that semesters at work have left of it. Which they are the career is asked on each
 * change, for human resources may have corrected them there since.
 */
@Dependent
class StudyCareer {
    @Inject LeaveSpells spells;
    @Inject DevelopmentWords words;

    /** The kind of its spells. */
    static EventKind kind(StudyKind kind) {
        return kind == StudyKind.SCHOLARSHIP ? EventKind.SCHOLARSHIP : EventKind.STUDY_MISSION;
    }

    /** Enters a new one. */
    void begins(StudyRow study, StudyAskedRow by) {
        study.eventId = spells.enter(new NewCareerEvent(study.employeeId, kind(study.kind), study.firstDay, Optional.of(study.lastDay), study.number,
                Optional.of(PartialDate.parse(study.decidedOn.toString())), NewCareerEvent.JobChange.NONE, Optional.empty(), Optional.empty(), ""), by.service,
                "study:" + by.number + ":" + study.firstDay);
    }

    /** Makes the career follow a change, while the row still has the days of before. */
    void changed(StudyRow study, Change change, StudyAsk ask, StudyAskedRow by) {
        switch (change) {
            case EXTENSION, DEGREE -> longer(study, ask.last(), by);
            case SEMESTER -> interrupted(study, Period.inclusive(ask.first(), ask.last()), by);
            case CANCEL -> {
                standing(study, by).forEach(spell -> end(study, spell, Optional.empty(), by));
                study.eventId = 0;
            }
            default -> { }
        }
    }

    private void longer(StudyRow study, LocalDate last, StudyAskedRow by) {
        List<LeaveSpells.Spell> stand = standing(study, by);
        if (stand.isEmpty()) {
            throw new Refused("development.refused.noSpell");
        }
        study.eventId = end(study, stand.get(stand.size() - 1), Optional.of(last), by);
    }

    // At work for a semester: its days are taken out of whatever spell they lie in.
    private void interrupted(StudyRow study, Period semester, StudyAskedRow by) {
        standing(study, by).forEach(spell -> spells.without(study.employeeId, spell.event(), semester, by.service, why(by)));
        List<LeaveSpells.Spell> now = standing(study, by);
        study.eventId = now.isEmpty() ? 0 : now.get(now.size() - 1).event();
    }

    private List<LeaveSpells.Spell> standing(StudyRow study, StudyAskedRow by) {
        return spells.during(study.employeeId, kind(study.kind), study.during(), by.service);
    }

    private long end(StudyRow study, LeaveSpells.Spell spell, Optional<LocalDate> last, StudyAskedRow by) {
        return spells.end(study.employeeId, spell.event(), last, by.service, why(by));
    }

    private String why(StudyAskedRow by) {
        return words.in(Locale.forLanguageTag("ar"), "study.event.changed", by.number);
    }
}
