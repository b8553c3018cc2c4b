package masar.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.function.BooleanSupplier;
import masar.kernel.OpenToAll;
import masar.records.RecordPapers;
import masar.ui.Audience;
import masar.ui.MenuEntry;
import masar.ui.ServiceCard;

/** The two papers among the services, and their line in the menu. */
@ApplicationScoped
@OpenToAll("says what the services promise; issuing is guarded where it is done")
public class PaperServices {
    private static final String PAGE = "/my/papers";
    private static final BooleanSupplier ALWAYS = () -> true;

    /** The statement of service. */
    @Produces
    public ServiceCard statement() {
        return card(RecordPapers.STATEMENT, 20, "papers.statement.card.");
    }

    /** The employment and salary letter. */
    @Produces
    public ServiceCard letter() {
        return card(RecordPapers.LETTER, 30, "papers.letter.card.");
    }

    private static ServiceCard card(String code, int order, String k) {
        String p = "papers.card.";
        return new ServiceCard(code, order, Audience.MY, "paper." + code, k + "summary", List.of(k + "step1", k + "step2", k + "step3"),
                List.of(k + "condition1"), List.of(), p + "time", p + "fee", p + "channel", List.of(p + "question1", p + "question2"),
                PAGE + "?kind=" + code);
    }

    /** The own papers. */
    @Produces
    public MenuEntry papers() {
        return new Menu.Line(Audience.MY, 25, "papers.title", PAGE, ALWAYS, "paper");
    }
}
