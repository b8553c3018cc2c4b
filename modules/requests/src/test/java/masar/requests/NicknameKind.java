package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import masar.kernel.LegalRef;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.ui.Audience;
import masar.ui.ServiceCard;

/** A small kind for tests: changes what people are called. */
@ApplicationScoped
public class NicknameKind implements RequestKind {
    static final Map<String, String> NICKNAMES = new ConcurrentHashMap<>();
    static final Map<String, Applicant> PEOPLE = new ConcurrentHashMap<>();
    static final List<DecidedRequest> DECIDED = java.util.Collections.synchronizedList(new ArrayList<>());
    static volatile Silence silence = Silence.NONE;
    static volatile boolean failing;
    static volatile boolean confidential;

    @Override
    public String code() {
        return "nickname";
    }

    @Override
    public ServiceCard card() {
        return new ServiceCard("nickname", 1, Audience.MY, "t", "s", List.of(), List.of(), List.of(), "t", "f", "c", List.of(), "/my/nickname");
    }

    @Override
    public List<DecisionStep> steps() {
        return List.of(new DecisionStep("verify", Power.HR_SPECIALIST), new DecisionStep("approve", Power.HR_DIRECTOR));
    }

    @Override
    public ClockRule clock() {
        return silence == Silence.NONE ? ClockRule.standard(14, 3, 10)
                : ClockRule.byLaw(14, 3, silence, 10, LegalRef.of("HR Regulation").article(1));
    }

    @Override
    public Applicant applicant(String nationalId) {
        Applicant known = PEOPLE.get(nationalId);
        if (known == null) {
            throw new Refused("refused.notAllowed");
        }
        return known;
    }

    @Override
    public Applicant about(String nationalId) {
        return applicant(nationalId);
    }

    @Override
    public Optional<Applicant> transferred(Applicant before) {
        return Optional.ofNullable(PEOPLE.get(before.nationalId()));
    }

    @Override
    public boolean confidential() {
        return confidential;
    }

    @Override
    public String formAddress(DraftView draft) {
        return "/my/nickname?draft=" + draft.id();
    }

    @Override
    public List<Problem> check(DraftView draft) {
        return draft.item("nick").filter(i -> i.wanted().equals("bad")).map(i -> List.of(Problem.of("nick", "t"))).orElse(List.of());
    }

    @Override
    public List<ItemChange> items(Map<String, String> wanted) {
        return wanted.entrySet().stream().map(e -> new ItemChange(e.getKey(), "t", "personal", "", e.getValue())).toList();
    }

    @Override
    public String label(Item item, Locale locale) {
        return item.field();
    }

    @Override
    public String shownValue(Item item, String canonical, Locale locale) {
        return canonical;
    }

    @Override
    public List<Effect> effects(RequestView request, Locale locale) {
        return List.of();
    }

    @Override
    public void onDecided(DecidedRequest decided) {
        if (failing) {
            throw new Refused("t.failing");
        }
        DECIDED.add(decided);
        decided.accepted().forEach(i -> NICKNAMES.put(decided.applicant().nationalId() + i.field(), i.wanted()));
    }
}
