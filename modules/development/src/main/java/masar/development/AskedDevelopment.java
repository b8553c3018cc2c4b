package masar.development;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.Standing;
import masar.kernel.CivilClock;
import masar.kernel.CivilDate;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.requests.Applicant;
import masar.requests.DraftView;
import masar.requests.Item;
import masar.requests.ItemChange;
import masar.requests.RequestKind;
import masar.ui.Digits;

/** What all requests about training and scholarships have in common: one item holds what is asked, and who serves asks for themself. */
@OpenToAll("asked by the request engine, which guards each act; what is kept is read and written by guarded contracts")
abstract class AskedDevelopment implements RequestKind {
    /** The one item. */
    public static final String ITEM = "development";
    /** The version of the terms that is accepted. */
    public static final String TERMS = "1";
    /** The only reason. */
    public static final String REASON = "development";

    @Inject Caller caller;
    @Inject Records records;
    @Inject CivilClock clock;
    @Inject DevelopmentWords words;

    static ItemChange change(String text) {
        return new ItemChange(ITEM, "development.item", "development", "", text);
    }

    @Override
    public Applicant applicant(String nationalId) {
        if (!caller.nationalId().equals(nationalId)) {
            throw Refused.notFound();
        }
        EmployeeRecord mine = records.mine();
        if (mine.standing() != Standing.SERVING || !mine.job().held()) {
            throw new Refused("development.refused.notServing");
        }
        return new Applicant(nationalId, Long.toString(mine.employeeId()), mine.person().nameAr().text(), mine.job().agency().code(),
                mine.job().unit().nameAr());
    }

    @Override
    public Optional<Applicant> transferred(Applicant before) {
        return Optional.ofNullable(records.names(List.of(before.nationalId())).get(before.nationalId())).filter(p -> !p.agency().code().isEmpty())
                .map(p -> new Applicant(p.nationalId(), Long.toString(p.employeeId()), p.nameAr(), p.agency().code(), p.unit().nameAr()));
    }

    @Override
    public String personAddress(Applicant applicant) {
        boolean office = List.of(Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY).stream().anyMatch(p -> caller.may(p, applicant.agency()));
        return office ? "/agency/development?person=" + applicant.employeeId() : "";
    }

    /** What is wrong with what the item says. */
    abstract List<Problem> wrong(String wanted, DraftView draft);

    @Override
    public List<Problem> check(DraftView draft) {
        List<Problem> problems = new ArrayList<>();
        if (!draft.termsVersion().isEmpty() && !draft.termsVersion().equals(TERMS)) {
            problems.add(Problem.of("terms", "development.refused.terms"));
        }
        draft.item(ITEM).ifPresent(item -> problems.addAll(wrong(item.wanted(), draft)));
        return problems;
    }

    @Override
    public String label(Item item, Locale locale) {
        return words.in(locale, "development.item." + code());
    }

    static String text(Map<String, String> wanted, String name) {
        return wanted.getOrDefault(name, "").strip();
    }

    static LocalDate day(Map<String, String> wanted, String name) {
        String typed = text(wanted, name);
        if (typed.isEmpty()) {
            throw Refused.field(name, "refused.missing");
        }
        return Refused.at(name, () -> CivilDate.parse(typed));
    }

    static int number(Map<String, String> wanted, String name) {
        return number(text(wanted, name), name);
    }

    /** A whole number as people type it; a part of one or a sign is none, and is not left out. */
    public static int number(String typed, String field) {
        return Digits.number(typed).orElseThrow(() -> Refused.field(field, typed.isBlank() ? "refused.missing" : "development.refused.number"));
    }
}
