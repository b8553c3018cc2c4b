package masar.requests.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import masar.identity.KnownAgencies;
import masar.identity.Names;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.requests.Applicant;
import masar.requests.Colleague;
import masar.requests.DecisionStep;
import masar.requests.Happening;
import masar.requests.Item;
import masar.requests.ItemDecision;
import masar.requests.Move;
import masar.requests.RequestKind;
import masar.requests.RequestRow;
import masar.requests.RequestState;
import masar.requests.RequestView;
import masar.requests.Silence;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/** The words for requests that several pages use. */
@Named("requestWords")
@ApplicationScoped
@OpenToAll("words")
public class RequestWords {
    private static final int FEW = 3;
    /** Powers outside human resources, which have words of their own for who has a request. */
    private static final Set<String> OTHERS = Set.of("DIRECT_MANAGER", "COMPETENT_AUTHORITY", "MINISTRY_OFFICER");
    @Inject
    Texts texts;
    @Inject
    Names names;
    @Inject
    Instance<KnownAgencies> agencies;
    @Inject
    @Any
    Instance<RequestKind> kinds;

    /** Name of a kind. */
    public String kind(String code) {
        return texts.get("requests." + code + ".title", new Object[0]);
    }

    /** Name of a state. */
    public String state(RequestState state) {
        return texts.get("requests.state." + state, new Object[0]);
    }

    /** Look of a state's tag. */
    public String look(RequestState state) {
        return switch (state) {
            case SUBMITTED, UNDER_AGENCY_REVIEW, VERIFIED -> "info";
            case RETURNED_FOR_COMPLETION -> "warn";
            case APPROVED, APPLIED -> "good";
            case REJECTED -> "bad";
            default -> "none";
        };
    }

    /** Look of a decision's tag. */
    public String look(ItemDecision decision) {
        return switch (decision) {
            case ACCEPTED -> "good";
            case REFUSED -> "bad";
            case CLARIFY -> "warn";
            case UNDECIDED -> "none";
        };
    }

    /** What a request asks for: the first few of its fields in a few words each, and how many more there are. */
    public String about(RequestRow row) {
        if (row.asked().isEmpty()) {
            return "";
        }
        RequestKind kind = kind(row.kind(), row.asked().get(0));
        List<String> all = row.asked().stream().map(i -> kind.brief(i, Wishes.now().locale())).distinct().toList();
        String first = String.join(texts.get("requests.comma", new Object[0]), all.subList(0, Math.min(FEW, all.size())));
        return all.size() <= FEW ? first : texts.get("inbox.about", first, all.size() - FEW);
    }

    /** Who has it, said to an officer. */
    public String officerWith(RequestState state, String officer) {
        if (state.isWithAgency() && officer.isEmpty()) {
            return texts.get("inbox.officer.nobody", new Object[0]);
        }
        return state.isEditable() ? texts.get("requests.with.applicant", new Object[0]) : with(state, officer);
    }

    /** Who has it, said to its sender: who holds the power of the step where nobody took it by name. */
    public String with(String kind, String step, RequestState state, String officer) {
        String power = state.isWithAgency() && officer.isEmpty() ? power(kind, step).map(Power::name).orElse("") : "";
        return OTHERS.contains(power) ? texts.get("requests.with." + power, new Object[0]) : with(state, officer);
    }

    private String with(RequestState state, String officer) {
        if (state.isEditable()) {
            return texts.get("requests.with.you", new Object[0]);
        } else if (state.isClosed()) {
            return texts.get("requests.with.nobody", new Object[0]);
        }
        return officer.isEmpty() ? texts.get("requests.with.agency", new Object[0]) : texts.get("requests.with.officer", officer);
    }

    /** Looks up the names of all whom these lines show, at once. */
    void ask(List<RequestRow> rows) {
        names.ask(rows.stream().flatMap(r -> Stream.of(r.nationalId(), r.nowWithId())).toList());
    }

    /** The same for one request with its history. */
    void ask(RequestView request) {
        names.ask(Stream.concat(Stream.of(request.applicant().nationalId(), request.nowWithId()),
                request.timeline().stream().flatMap(h -> Stream.of(h.whoId(), h.behalfId()))).toList());
    }

    /** Officers to choose from. */
    List<Option> options(List<Colleague> colleagues) {
        names.ask(colleagues.stream().map(Colleague::nationalId).toList());
        return colleagues.stream().map(c -> new Option(c.nationalId(), names.of(c.nationalId(), c.name()))).toList();
    }

    /** What comes next for a request that was just sent: who has it first, and until when. */
    public List<String> next(RequestView request) {
        Object due = request.clock().map(c -> (Object) c.due()).orElse("");
        List<String> next = new ArrayList<>();
        next.add(texts.get("myRequest.next." + power(request).map(Power::name).orElse("HR_SPECIALIST"), due));
        // What the law makes of no answer is the first thing to know of a day.
        kinds.stream().filter(k -> k.code().equals(request.kind())).map(k -> k.clock().silence()).filter(s -> s != Silence.NONE).findFirst()
                .ifPresent(s -> next.add(texts.get("myRequest.next.silence." + s, new Object[0])));
        if (request.items().size() > 1) {
            next.add(texts.get("myRequest.next.fields", new Object[0]));
        }
        next.add(texts.get("myRequest.next.missing", new Object[0]));
        next.add(texts.get("myRequest.next.told", new Object[0]));
        return next;
    }

    /** That it was sent, and whether to the agency or to the ministry. */
    public String sent(RequestView request) {
        return texts.get("myRequest.sent.title" + (power(request).filter(p -> p == Power.MINISTRY_OFFICER).isPresent() ? ".ministry" : ""), new Object[0]);
    }

    /** The act by which an officer passes this request on: a manager gives an opinion, others verify. */
    public String pass(RequestView request) {
        return texts.get("review.verify" + (power(request).filter(p -> p == Power.DIRECT_MANAGER).isPresent() ? ".opinion" : ""), new Object[0]);
    }

    private Optional<Power> power(RequestView request) {
        return power(request.kind(), request.step());
    }

    private Optional<Power> power(String kind, String step) {
        return kinds.stream().filter(k -> k.code().equals(kind)).flatMap(k -> k.steps().stream()).filter(s -> s.code().equals(step))
                .map(DecisionStep::decides).findFirst();
    }

    /** What happened. */
    public String move(Happening h) {
        if (h.move() == Move.VERIFY && h.power().equals(Power.DIRECT_MANAGER.name())) {
            return texts.get("requests.move.VERIFY.opinion", new Object[0]);
        }
        return texts.get("requests.move." + h.move(), h.move() == Move.FOLLOW ? agency(h.why()) : h.why());
    }

    /** The reason that was written; empty for moves whose name says all. */
    public String why(Happening h) {
        return h.move() == Move.ASSIGN || h.move() == Move.FOLLOW ? "" : h.why();
    }

    private String agency(String code) {
        return agencies.stream().flatMap(known -> known.byCode(code).stream()).findFirst().map(a -> a.name(Wishes.now().language())).orElse(code);
    }

    /** Who did it, both names where a power was delegated. */
    public String who(Happening h) {
        if (h.power().isEmpty() && h.who().chars().allMatch(c -> c < 128)) {
            return texts.get("requests.house", new Object[0]);
        }
        String who = names.of(h.whoId(), h.who());
        return h.onBehalfOf().isEmpty() ? who : texts.get("requests.onBehalf", who, names.of(h.behalfId(), h.onBehalfOf()));
    }

    /** Label of an item. */
    public String label(String kind, Item item) {
        return kind(kind, item).label(item, Wishes.now().locale());
    }

    /** What the record says. */
    public String old(String kind, Item item) {
        return kind(kind, item).shownValue(item, item.oldValue(), Wishes.now().locale());
    }

    /** What is wanted. */
    public String wanted(String kind, Item item) {
        return kind(kind, item).shownValue(item, item.wanted(), Wishes.now().locale());
    }

    /** Where officers read the applicant's whole record, empty when nowhere. */
    public String person(String code, Applicant applicant) {
        return kinds.stream().filter(k -> k.code().equals(code)).findFirst().map(k -> k.personAddress(applicant)).orElse("");
    }

    /** Where officers read the case that this request begins, empty when there is none. */
    public String caseOf(RequestView request) {
        return kinds.stream().filter(k -> k.code().equals(request.kind())).findFirst().map(k -> k.caseAddress(request.number())).orElse("");
    }

    /** Where applicants follow the case that this request begins, empty when there is none. */
    public String ownCase(RequestView request) {
        return request.number().isEmpty() ? "" : kinds.stream().filter(k -> k.code().equals(request.kind())).findFirst().map(k -> k.ownCaseAddress(request.number())).orElse("");
    }

    /** Where a line of one's own list leads. */
    public String address(RequestRow row) {
        return row.number().isEmpty() ? "/my/request?draft=" + row.id() : "/my/request?number=" + row.number();
    }

    private RequestKind kind(String code, Item item) {
        return kinds.stream().filter(k -> k.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind " + code + " for " + item.field()));
    }
}
