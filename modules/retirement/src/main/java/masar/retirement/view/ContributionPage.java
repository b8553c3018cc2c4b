package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import masar.identity.Caller;
import masar.kernel.Power;
import masar.kernel.Slice;
import masar.retirement.ContributionLine;
import masar.retirement.ContributionStatement;
import masar.retirement.Contributions;
import masar.retirement.Contributions.Shown;
import masar.ui.Address;
import masar.ui.Format;
import masar.ui.Say;
import masar.ui.Wishes;

/** One statement: its sums, and person by person what the record and the pension body say. */
@Named("contributionPage")
@RequestScoped
public class ContributionPage {
    private static final int SIZE = 25;
    @Inject Contributions contributions;
    @Inject Caller caller;
    @Inject Format format;
    private ContributionStatement statement;
    private Shown shown;
    private Slice<ContributionLine> slice;
    private ContributionLine chosen;
    private String why = "";

    @PostConstruct
    void read() {
        statement = contributions.statement(number("id"));
        shown = Arrays.stream(Shown.values()).filter(s -> s.name().equals(Address.param("shown"))).findFirst().orElse(Shown.OPEN);
        slice = contributions.lines(statement.id(), shown, Address.cursor(), SIZE);
        chosen = Address.param("line").isEmpty() ? null : contributions.line(statement.id(), number("line")).filter(this::mayClose).orElse(null);
    }

    private static long number(String name) {
        String typed = Address.param(name);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    public ContributionStatement getStatement() {
        return statement;
    }

    public String getShown() {
        return shown.name();
    }

    public Slice<ContributionLine> getSlice() {
        return slice;
    }

    /** The line that is being closed; null where none is, or it is closed already. */
    public ContributionLine getChosen() {
        return chosen;
    }

    /** Whether the caller may close this line: nobody closes their own. */
    public boolean mayClose(ContributionLine line) {
        return line.state().isOpen() && caller.may(Power.HR_SPECIALIST, statement.agency()) && !caller.nationalId().equals(line.nationalId());
    }

    /** Whether the caller may close any line that is shown. */
    public boolean isClosing() {
        return slice.rows().stream().anyMatch(this::mayClose);
    }

    /** The name of a person, in the language of this request; empty where the body alone has them. */
    public String name(ContributionLine line) {
        return line.name(Wishes.now().language());
    }

    /** Both shares as one says them: «900 + 900». */
    public String both(BigDecimal employee, BigDecimal agency) {
        return format.amount(employee) + " + " + format.amount(agency);
    }

    /** The difference with its sign. */
    public String more(ContributionLine line) {
        return line.difference().filter(d -> d.signum() != 0).map(d -> (d.signum() > 0 ? "+" : "−") + format.amount(d.abs())).orElse("");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why == null ? "" : why;
    }

    /** Closes the line with a reason. */
    public void explain() {
        contributions.explain(chosen.id(), why);
        again("contribution.said.explained");
    }

    /** Works the line out anew from the record. */
    public void recount() {
        contributions.recount(chosen.id());
        again("contribution.said.recounted");
    }

    private void again(String said) {
        Say.good(said);
        Address.go("/agency/contribution?id=" + statement.id() + "&shown=" + shown);
    }
}
