package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import masar.identity.Caller;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;

/**
 * The year's cycles of agencies. Opening one makes a charter for everybody who serves there; closing it approves what is rated. Both go in pieces
 * ({@link CycleDriver}), and what was cut off is gone on with.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Cycles {
    @Inject CycleBook book;
    @Inject CycleDriver driver;
    @Inject Caller caller;

    /** The cycles of the caller's agencies in a year; one that was not opened is not among them. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public List<Cycle> of(int year) {
        return book.of(caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR), year);
    }

    /** The agencies whose cycles the caller sees. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public List<String> agencies() {
        return caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR).stream().sorted().toList();
    }

    /** Opens the cycle of an agency, once. */
    @Requires(Power.HR_DIRECTOR)
    public void open(String agency, int year) {
        director(agency);
        book.open(agency, year);
        driver.goOn(agency, year);
    }

    /** Closes it: approves what is rated, as this director may. Closing it again approves what was rated since. */
    @Requires(Power.HR_DIRECTOR)
    public void close(String agency, int year) {
        director(agency);
        book.closing(agency, year);
        driver.goOn(agency, year);
    }

    private void director(String agency) {
        if (!caller.may(Power.HR_DIRECTOR, agency)) {
            throw Refused.notFound();
        }
    }
}
