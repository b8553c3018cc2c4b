package masar.retirement.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import masar.development.Bonds;
import masar.kernel.Decision;
import masar.retirement.LeavingBonds;

/** What is left of service bonds, on the pages of a leaving. */
@Named("bondPart")
@RequestScoped
public class BondPart {
    @Inject LeavingBonds bonds;

    /** Those of the caller, as of a last day of work. */
    public List<Decision> mine(String reason, LocalDate lastDay) {
        return bonds.mine(reason, lastDay).stream().map(BondPart::shown).toList();
    }

    /** Those of the person of a case. */
    public List<Decision> of(String number) {
        return bonds.of(number).stream().map(BondPart::shown).toList();
    }

    private static Decision shown(Bonds.Due due) {
        return Decision.of(due.finding());
    }
}
