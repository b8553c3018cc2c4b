package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.requests.DecisionStep;
import masar.requests.DraftView;
import masar.requests.ItemChange;
import masar.ui.Audience;
import masar.ui.ServiceCard;

/** That a leave be cut (قطع), by mutual consent, or given up before it begins; what falls away goes back to the balance. */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class LeaveChangeRequest extends AskedLeave {
    /** Its code. */
    public static final String CODE = "leave-change";
    @Inject LeaveReader reader;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    @Produces
    public ServiceCard card() {
        String both = "leave.card.";
        return new ServiceCard(CODE, 63, Audience.MY, "requests.leave-change.title", "leave.change.summary", List.of("leave.change.step1", "leave.change.step2"),
                List.of("leave.change.condition"), List.of(), both + "time", both + "fee", both + "channel", List.of("leave.card.question2"), "/my/leave");
    }

    @Override
    public List<DecisionStep> steps() {
        return List.of(new DecisionStep("opinion", Power.DIRECT_MANAGER), new DecisionStep("approve", LeaveTerms.decides()));
    }

    @Override
    List<Problem> wrong(LeaveAsk ask, DraftView draft) {
        LeaveView leave = mine(ask.chain());
        Problem open = reader.book.open(Long.parseLong(draft.applicant().employeeId())).stream().filter(a -> !a.number.equals(draft.number()) && a.chain == ask.chain())
                .findFirst().map(a -> Problem.of("", "leave.refused.asked", a.number)).orElse(null);
        return open != null ? List.of(open) : LeaveLife.problems(LeaveLife.changed(leave, ask, reader.clock.today()));
    }

    private LeaveView mine(long chain) {
        return LeaveView.of(reader.mine()).stream().filter(l -> l.chain() == chain).findFirst().orElseThrow(Refused::notFound);
    }

    @Override
    public List<ItemChange> items(Map<String, String> wanted) {
        String chain = wanted.getOrDefault("leave", "");
        if (!chain.matches("\\d{1,18}")) {
            throw Refused.field("leave", "leave.refused.which");
        }
        LeaveView leave = mine(Long.parseLong(chain));
        LocalDate last = wanted.getOrDefault("last", "").isBlank() ? leave.first().minusDays(1) : day(wanted, "last");
        return List.of(item(new LeaveAsk(leave.type(), leave.first(), last, Map.of(), leave.chain())));
    }

    @Override
    public String label(masar.requests.Item item, Locale locale) {
        return words.in(locale, "leave.item.change");
    }

    @Override
    public String formAddress(DraftView draft) {
        return draft.item(ITEM).map(i -> "/my/leave/change?leave=" + LeaveAsk.parse(i.wanted()).chain() + "&id=" + draft.id()).orElse("/my/leave");
    }
}
