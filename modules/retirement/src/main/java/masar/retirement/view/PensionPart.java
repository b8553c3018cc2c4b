package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.identity.Caller;
import masar.kernel.Power;
import masar.retirement.LeavingStage;
import masar.retirement.LeavingView;
import masar.retirement.PensionLetter;
import masar.retirement.PensionLetters;
import masar.ui.Address;
import masar.ui.Say;

/** The part of a case's page that speaks with the pension body. */
@Named("pensionPart")
@RequestScoped
public class PensionPart {
    @Inject LeavingCasePage page;
    @Inject PensionLetters letters;
    @Inject Caller caller;
    private LeavingView one;
    private List<PensionLetter> sent = List.of();

    @PostConstruct
    void read() {
        one = page.getOne();
        sent = letters.of(one.number());
    }

    /** What was said to the pension body, and what it answered. */
    public List<PensionLetter> getLetters() {
        return sent;
    }

    /** Whether the answers of the pension body move the case now: its file went there by itself. */
    public boolean isAnswered() {
        return one.stage() == LeavingStage.SETTLEMENT && !sent.isEmpty();
    }

    /** Whether the caller may ask what became of the file. */
    public boolean isAsking() {
        return isAnswered() && caller.may(Power.HR_SPECIALIST) && !caller.nationalId().equals(one.nationalId());
    }

    /** Whether ending this stage sends the file to the pension body. */
    public boolean isSendsFile() {
        return one.stage() == LeavingStage.PENSION_FILE && letters.isOpen();
    }

    /** Which words the act of this stage has. */
    public String getWords() {
        return one.stage().name() + (isSendsFile() ? ".line" : "");
    }

    /** Asks the pension body what became of the file. */
    public void ask() {
        letters.ask(one.number());
        Say.good("leaving.pension.said");
        Address.go("/agency/leaving?number=" + one.number());
    }
}
