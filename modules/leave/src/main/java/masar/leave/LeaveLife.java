package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.Period;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.leave.law.LeaveFacts;
import masar.leave.law.LeaveMoves;
import masar.leave.law.LeavePart;
import masar.leave.law.LeaveParts;
import masar.leave.law.LeaveRules;
import masar.leave.law.LeaveType;
import masar.leave.law.Taken;
import masar.requests.Applicant;
import masar.requests.DecidedRequest;
import masar.requests.Effect;
import masar.requests.Move;
import masar.requests.Requests;
import masar.requests.RequestView;

/** What becomes of a leave when its request is sent, moved and decided; in the transaction of that act. */
@ApplicationScoped
@Transactional
@OpenToAll("called by the kinds of request, whose acts the engine guards")
class LeaveLife {
    private static final int LONGEST_WHY = 500;
    @Inject Holders holders;
    @Inject LeaveBook book;
    @Inject LeaveReader reader;
    @Inject LeaveAgain again;
    @Inject LeaveWords words;
    @Inject Requests requests;
    @Inject UnpaidSpells unpaid;
    @Inject AwayDeciders deciders;

    /** The refusals of a decision, each in words that say what would help. */
    static List<Problem> problems(Decision decision) {
        return decision.refusals().stream().map(f -> Problem.of(f.rule().equals("LV6") ? "evidence" : "", f.textKey() + ".fix")).toList();
    }

    /** What the law says of a cut, or of giving the whole up where the new last day lies before the first. */
    static Decision changed(LeaveView leave, LeaveAsk ask, LocalDate today) {
        Taken taken = new Taken(LeaveType.valueOf(leave.type()), Period.inclusive(leave.first(), leave.last()));
        return Decision.of(ask.last().isBefore(leave.first()) ? LeaveMoves.cancelled(taken, today) : LeaveMoves.cut(taken, ask.last(), today));
    }

    /** A request was sent. */
    public void asked(RequestView request, String service) {
        AskedRow row = new AskedRow(request.number(), service, request.applicant(), book.clock.today());
        says(row, request);
        book.em.persist(row);
        book.em.flush();
    }

    private void says(AskedRow row, RequestView request) {
        LeaveAsk ask = LeaveAsk.parse(request.items().get(0).wanted());
        boolean proven = !request.evidence().isEmpty();
        LeaveReader.Read read = reader.mine();
        Decision decision = ask.chain() == 0 ? LeaveRules.of(reader.facts(read, ask, proven)) : changed(view(read, ask.chain()), ask, book.clock.today());
        row.asks(ask, proven, decision);
    }

    private static LeaveView view(LeaveReader.Read read, long chain) {
        return LeaveView.of(read).stream().filter(l -> l.chain() == chain).findFirst().orElseThrow(() -> new Refused("leave.refused.gone"));
    }

    /** It was moved. */
    public void moved(String number, Move move, Applicant applicant) {
        book.lockedAsked(number).ifPresent(row -> {
            switch (move) {
                case RESUBMIT -> says(row, requests.mine(number));
                case WITHDRAW, LAPSE -> row.state = AskedRow.State.CLOSED;
                case FOLLOW -> row.serves(applicant);
                default -> { }
            }
        });
    }

    /** The decider puts the start off (art 131): the leave keeps its length. Answers the last day for a decision from now on. */
    public LocalDate delayed(String number, LocalDate until) {
        AskedRow row = book.lockedAsked(number).orElseThrow();
        Finding finding = LeaveMoves.delayed(row.kind, row.firstDay, until);
        if (finding.outcome() != Outcome.GRANTED) {
            throw Refused.field("until", finding.textKey() + ".fix");
        }
        row.delayedTo = until;
        LocalDate last = until.minusDays(1);
        return last.isBefore(book.clock.today()) ? book.clock.today() : last;
    }

    /** The agency has decided: a yes enters the rows, a cut closes them. */
    public void decided(DecidedRequest decided) {
        AskedRow row = book.lockedAsked(decided.number()).orElseThrow();
        holders.hold(row.employeeId);
        row.serves(decided.applicant());
        row.state = decided.approved() ? AskedRow.State.GRANTED : AskedRow.State.REFUSED;
        if (decided.approved() && row.chain == 0) {
            grant(row, decided);
        } else if (decided.approved()) {
            change(row, decided);
        }
    }

    private void grant(AskedRow row, DecidedRequest decided) {
        LeaveReader.Read read = reader.of(row.employeeId);
        LeaveAsk ask = row.ask();
        LeaveFacts facts = reader.facts(read, ask, row.proven, row.askedOn);
        Decision decision = LeaveRules.of(facts);
        Refused.when(problems(decision));
        row.findings = decision.toStorage();
        LeaveBook.Decided by = new LeaveBook.Decided(decided.on(), decided.deciderName(), row.findings, row.service);
        row.chain = book.enter(row.person(), row.number, LeaveParts.of(facts), by);
        unpaid.begin(row, ask, decided.on(), book.chain(row.chain));
        again.compute(row.employeeId, ask.first(), row.number, by);
        deciders.granted(row.nationalId, ask.during(), row.number);
    }

    private void change(AskedRow row, DecidedRequest decided) {
        LeaveReader.Read read = reader.of(row.employeeId);
        LeaveAsk ask = row.ask();
        LeaveView leave = view(read, row.chain);
        Decision decision = changed(leave, ask, row.askedOn);
        Refused.when(problems(decision));
        row.findings = decision.toStorage();
        boolean whole = ask.last().isBefore(leave.first());
        Period away = Period.inclusive(whole ? leave.first() : ask.last().plusDays(1), leave.last());
        List<LeaveRow> shortened = book.chain(row.chain).stream().filter(one -> one.during().overlaps(away)).toList();
        shortened.forEach(one -> book.without(one, away, cut("cut:" + row.number)));
        book.em.flush();
        unpaid.cut(shortened, away, row.service, book.chain(row.chain), row.number);
        book.await(row.employeeId);
        again.compute(row.employeeId, away.from(), row.number, new LeaveBook.Decided(decided.on(), decided.deciderName(), row.findings, row.service));
        deciders.changed(row.nationalId, away, row.number);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_WHY ? text : text.substring(0, LONGEST_WHY);
    }

    /** What approval would do now. */
    public List<Effect> effects(String number, Locale locale) {
        AskedRow row = book.asked(number).orElseThrow();
        LeaveReader.Read read = reader.of(row.employeeId);
        LeaveAsk ask = row.ask();
        List<Effect> effects = new ArrayList<>();
        if (row.chain != 0 && row.state == AskedRow.State.OPEN) {
            LeaveView leave = view(read, row.chain);
            boolean whole = ask.last().isBefore(leave.first());
            effects.add(words.effect(locale, "leave.effect.days", words.span(leave.first(), leave.last(), locale),
                    whole ? words.in(locale, "leave.effect.none") : words.span(leave.first(), ask.last(), locale), whole ? "LV42" : "LV41"));
            return effects;
        }
        LeaveFacts facts = reader.facts(read, ask, row.proven, row.askedOn);
        for (LeavePart part : LeaveParts.of(facts)) {
            effects.add(words.effect(locale, "leave.effect.part." + part.type(), "", words.span(part.during().from(), part.during().lastDay().orElseThrow(), locale)
                    + words.in(locale, "leave.effect.pay", part.percent()), row.kind));
        }
        LeaveParts.of(facts).stream().filter(p -> p.type().usesBalance()).findFirst().ifPresent(p -> {
            int left = read.balance().left(p.during().from());
            effects.add(words.effect(locale, "leave.effect.balance", words.in(locale, "leave.days", left),
                    words.in(locale, "leave.days", left - read.balance().charged(p.during())), "LV1"));
        });
        facts.leaves().stream().filter(t -> t.during().overlaps(ask.during())).forEach(t -> effects.add(words.effect(locale, "leave.effect.broken",
                words.type(t.type().name(), locale), words.span(t.during().from(), t.during().lastDay().orElseThrow(), locale), "LV4")));
        return effects;
    }
}
