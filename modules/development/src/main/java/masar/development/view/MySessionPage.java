package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import masar.development.Nomination;
import masar.development.NominationState;
import masar.development.SessionState;
import masar.development.Training;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.Outcome;
import masar.ui.Address;
import masar.ui.Say;

/** One session as the employee sees it: what it is, what the law says, applying and taking that back. */
@Named("mySessionPage")
@RequestScoped
public class MySessionPage {
    @Inject Training training;
    @Inject CivilClock clock;
    private Training.Mine one;

    @PostConstruct
    void read() {
        one = training.of(Address.id("id"));
    }

    public Training.Mine getOne() {
        return one;
    }

    /** What the caller applied for or was named for; null where nothing. */
    public Nomination getNomination() {
        return one.nomination().orElse(null);
    }

    private boolean has(NominationState... any) {
        return one.nomination().filter(n -> java.util.List.of(any).contains(n.state())).isPresent();
    }

    /** Whether one may apply now. */
    public boolean isOpen() {
        return one.session().state() == SessionState.OPEN && (one.nomination().isEmpty() || has(NominationState.WITHDRAWN));
    }

    /** Whether the law lets the person apply. */
    public boolean isApplicable() {
        return isOpen() && one.law().outcome() != Outcome.REFUSED;
    }

    /** Whether what was asked may be taken back. */
    public boolean isWithdrawable() {
        LocalDate today = clock.today();
        return has(NominationState.REQUESTED, NominationState.APPROVED) && today.isBefore(one.session().first()) && !one.session().state().isClosed();
    }

    /** What the law said when it was asked, or says today. */
    public Decision getLaw() {
        return isOpen() || one.nomination().isEmpty() ? one.law() : one.nomination().get().law();
    }

    /** Applies. */
    public void apply() {
        training.apply(one.session().id());
        done("training.applied.done");
    }

    /** Takes it back. */
    public void withdraw() {
        training.withdraw(one.session().id());
        done("training.withdrawn.done");
    }

    private void done(String key) {
        Say.good(key);
        Address.go("/my/training/session?id=" + one.session().id());
    }
}
