package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import masar.development.Bonds;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.records.People;
import masar.retirement.law.Reason;
import masar.ui.Texts;

/** What is left of service bonds after scholarships when somebody leaves: told before they ask, to who decides, and owed once it is decided. */
@ApplicationScoped
public class LeavingBonds {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    @Inject LeavingBook book;
    @Inject Leavings leavings;
    @Inject Bonds bonds;
    @Inject People people;
    @Inject Texts texts;

    /** Those of the caller at the end of a last day of work; none for who has none. */
    @Requires(Power.SELF)
    public List<Bonds.Due> mine(String reason, LocalDate lastDay) {
        return bonds.atLeaving(people.myEmployeeId(), lastDay, ownWill(reason));
    }

    /** Those of the person of a case at the end of its last day; another agency's case is not found. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    @Remembered
    public List<Bonds.Due> of(String number) {
        LeavingCase one = leavings.reached(book.find(number), number, Leavings.READERS);
        LocalDate last = one.leavesOn == null ? one.wishedOn : one.leavesOn.minusDays(1);
        return last == null ? List.of() : bonds.atLeaving(one.employeeId, last, ownWill(one.reason.name()));
    }

    /** Notes what is left as a debt of the case that was just decided: it is cleared before the record folds. */
    @OpenToAll("called when a leaving is decided, whose acts the engine guards")
    void owed(LeavingCase one) {
        for (Bonds.Due due : bonds.atLeaving(one.employeeId, one.leavesOn.minusDays(1), ownWill(one.reason.name()))) {
            boolean free = due.repays().filter(sum -> sum.signum() == 0).isPresent();
            if (!free) {
                book.em.persist(new ObligationRow(one.id, Obligation.Kind.DEBT, owed(due, ARABIC), due.repays(), texts.in(ARABIC, "leaving.bond.by"), book.now(),
                        "bond:" + one.number + ":" + due.number()).english(owed(due, Locale.ENGLISH)));
            }
        }
        book.em.flush();
    }

    private String owed(Bonds.Due due, Locale locale) {
        return texts.in(locale, "leaving.bond.owed", due.left(), due.number());
    }

    private static boolean ownWill(String reason) {
        return reason.equals(Reason.RESIGNATION.name()) || reason.equals(Reason.EARLY_RETIREMENT.name());
    }
}
