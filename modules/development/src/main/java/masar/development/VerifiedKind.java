package masar.development;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.requests.ClockRule;
import masar.requests.DecidedRequest;
import masar.requests.DecisionStep;
import masar.requests.DraftView;
import masar.requests.Effect;
import masar.requests.Item;
import masar.requests.ItemChange;
import masar.requests.RequestView;

/** What somebody did and asks human resources to verify, with a paper that proves it. */
@OpenToAll("asked by the request engine, which guards each act")
abstract class VerifiedKind extends AskedDevelopment {
    /** The page of asking. */
    public static final String PAGE = "/my/training/certificate";
    @Inject CertificateBook book;

    /** Training or volunteering. */
    abstract Certificate.Kind kind();

    /** What is kept of what somebody asks. */
    public static ItemChange item(CertificateAsk ask) {
        return change(ask.toText());
    }

    @Override
    public List<DecisionStep> steps() {
        return List.of(new DecisionStep("verify", Power.HR_SPECIALIST));
    }

    @Override
    public ClockRule clock() {
        int days = DevelopmentTerms.VERIFY_DAYS.number();
        return ClockRule.standard(days, Math.min(days, DevelopmentTerms.VERIFY_WARN.number()), DevelopmentTerms.VERIFY_COMPLETION.number());
    }

    @Override
    public String formAddress(DraftView draft) {
        return PAGE + "?id=" + draft.id();
    }

    @Override
    List<Problem> wrong(String wanted, DraftView draft) {
        CertificateAsk ask = CertificateAsk.parse(wanted);
        List<Problem> problems = new ArrayList<>(ask.problems(clock.today()));
        if (draft.evidence().isEmpty()) {
            problems.add(Problem.of("evidence", "development.refused.proof"));
        }
        if (ask.kind() != kind()) {
            problems.add(Problem.of("", "development.refused.kind"));
        }
        if (book.isVerified(Long.parseLong(draft.applicant().employeeId()), ask)) {
            problems.add(Problem.of("", "development.refused.verified"));
        }
        return problems;
    }

    @Override
    public List<ItemChange> items(Map<String, String> wanted) {
        List<String> known = List.of("title", "provider", "sort", "hours", "first", "last", "paper", "score");
        List<Problem> problems = new ArrayList<>();
        wanted.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> problems.add(Problem.of(name, "development.refused.field")));
        Refused.when(problems);
        CertificateAsk ask = new CertificateAsk(kind(), text(wanted, "title"), text(wanted, "provider"), kind() == Certificate.Kind.TRAINING
                ? text(wanted, "sort") : "", number(wanted, "hours"), day(wanted, "first"), day(wanted, "last"), text(wanted, "paper"), text(wanted, "score"));
        Refused.when(ask.problems(clock.today()));
        return List.of(item(ask));
    }

    @Override
    public String brief(Item item, Locale locale) {
        return CertificateAsk.parse(item.wanted()).title();
    }

    @Override
    public String shownValue(Item item, String canonical, Locale locale) {
        return canonical.isEmpty() ? "" : words.certificate(CertificateAsk.parse(canonical), locale);
    }

    @Override
    public List<Effect> effects(RequestView request, Locale locale) {
        CertificateAsk ask = CertificateAsk.parse(request.items().get(0).wanted());
        int before = book.hours(Long.parseLong(request.applicant().employeeId()), ask.kind());
        return List.of(new Effect(words.in(locale, "development.effect." + ask.kind()), words.in(locale, "development.hours", before),
                words.in(locale, "development.hours", before + ask.hours()), words.in(locale, "development.effect.basis")));
    }

    @Override
    @Transactional
    public void onDecided(DecidedRequest decided) {
        if (decided.approved()) {
            CertificateAsk ask = CertificateAsk.parse(decided.items().get(0).wanted());
            book.verified(decided.applicant().nationalId(), Long.parseLong(decided.applicant().employeeId()), decided.applicant().agency(), ask, decided.number(),
                    decided.deciderName());
        }
    }
}
