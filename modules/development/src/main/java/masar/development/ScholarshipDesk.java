package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Decision;
import masar.kernel.Paged;
import masar.kernel.PartialDate;
import masar.kernel.Period;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.records.EmployeeRecord;
import masar.records.EventKind;
import masar.records.Records;
import masar.requests.Notices;
import masar.requests.RequestNumber;

/** Scholarships and study missions of the agency's people: lists, one whole, its end and cost, the return; and what a request comes to. */
@ApplicationScoped
@Transactional
public class ScholarshipDesk {
    private static final Power[] OFFICES = {Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY};
    private static final BigDecimal MOST = new BigDecimal("9999999999.99");
    @Inject StudyBook book;
    @Inject StudyReturns returns;
    @Inject CertificateBook certificates;
    @Inject DevelopmentWords words;
    @Inject Records records;
    @Inject Caller caller;
    @Inject Audit audit;
    @Inject Notices notices;

    /** Which scholarships are listed. */
    public enum Shown {
        /** Those that are decided and not returned from. */
        RUNNING,
        /** Those that are over and not returned from. */
        AWAITED,
        /** Those whose bond is not known to be over. */
        BOND,
        /** All. */
        ALL
    }

    /** Those of the caller's agencies, last decided first. The reading is audited once for each agency. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Slice<Study> list(Shown shown, String cursor, int size) {
        Set<String> agencies = caller.agencies(OFFICES);
        if (agencies.isEmpty()) {
            return Slice.all(List.of());
        }
        Paged<StudyRow> rows = new Paged<>(book.em, StudyRow.class).where("r.agency in :agencies").put("agencies", List.copyOf(agencies));
        switch (shown) {
            case RUNNING -> rows.where("r.state = :state and r.lastDay >= :today").put("state", StudyRow.State.DECIDED).put("today", book.clock.today());
            case AWAITED -> rows.where("r.state = :state and r.lastDay < :today").put("state", StudyRow.State.DECIDED).put("today", book.clock.today());
            case BOND -> rows.where("r.state = :state and r.bondToldOn is null").put("state", StudyRow.State.RETURNED);
            case ALL -> { }
        }
        if (cursor.isEmpty()) {
            agencies.forEach(agency -> audit.record(AuditEntry.of("scholarships.read").in(agency).on("scholarships", shown)));
        }
        Slice<StudyRow> page = rows.page(cursor, size);
        return new Slice<>(book.listed(page.rows()), page.next(), page.previous());
    }

    /** One of them whole; another agency's is not found. The reading is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Study of(long id) {
        StudyRow row = reached(id, OFFICES);
        audit.record(AuditEntry.of("scholarship.read").in(row.agency).about(row.nationalId).on("scholarship", row.number));
        return book.told(row, book.house(row.employeeId));
    }

    /** Says whether its aim was reached and what it cost, as far as that is known. The same again changes nothing. */
    @Requires(Power.HR_SPECIALIST)
    public void ended(long id, long version, Optional<Boolean> passed, Optional<BigDecimal> cost) {
        StudyRow row = writable(id);
        List<Problem> wrong = new java.util.ArrayList<>();
        if (passed.isPresent() && !row.lastDay.isBefore(book.clock.today()) && row.state == StudyRow.State.DECIDED) {
            wrong.add(Problem.of("passed", "development.refused.notOver"));
        }
        if (cost.filter(c -> c.signum() < 0 || c.compareTo(MOST) > 0 || c.scale() > 2).isPresent()) {
            wrong.add(Problem.of("cost", "development.refused.cost"));
        }
        Refused.when(wrong);
        if (passed.equals(Optional.ofNullable(row.passed)) && same(cost, row.cost)) {
            return;
        } else if (row.version != version) {
            throw new Refused("refused.stale");
        }
        String before = row.passed + " " + row.cost;
        row.passed = passed.orElse(null);
        row.cost = cost.orElse(null);
        book.em.flush();
        audit.record(AuditEntry.of("scholarship.ended").by(Power.HR_SPECIALIST).in(row.agency).about(row.nationalId).on("scholarship", row.number)
                .changed(before, row.passed + " " + row.cost));
        notices.tell(row.nationalId, "development.notice.ended", "/my/scholarship", "study-ended:" + row.id + ":" + row.version, row.number);
    }

    private static boolean same(Optional<BigDecimal> cost, BigDecimal kept) {
        return cost.isPresent() ? kept != null && cost.get().compareTo(kept) == 0 : kept == null;
    }

    /** Tells the return of one of the agency's people. Twice is once. */
    @Requires(Power.HR_SPECIALIST)
    public void back(long id, LocalDate day) {
        StudyRow row = writable(id);
        if (returns.back(row.id, day, caller.nationalId())) {
            audit.record(AuditEntry.of("scholarship.back").by(Power.HR_SPECIALIST).in(row.agency).about(row.nationalId).on("scholarship", row.number)
                    .changed("", day.toString()));
            notices.tell(row.nationalId, "development.notice.backFor", "/my/scholarship", "study-back:" + row.id, day);
        }
    }

    /**
     * A spell of the career that no decision here explains.
     *
     * @param event  id of the career event
     * @param kind   code of the kind
     * @param first  first day
     * @param last   last day
     * @param number number of the decision, as the record has it; may be empty
     */
    public record Spell(long event, String kind, LocalDate first, LocalDate last, String number) {
    }

    /**
     * What is kept here of somebody.
     *
     * @param employeeId   who
     * @param nationalId   their national ID
     * @param nameAr       their name in Arabic
     * @param nameEn       their name in English, may be empty
     * @param agency       code of the agency in which they serve
     * @param certificates training and volunteering that were verified, latest day first
     * @param studies      scholarships and study missions, last first
     * @param unknown      those that the record has from before, and of which nothing more is known here
     */
    public record Person(long employeeId, String nationalId, String nameAr, String nameEn, String agency, List<Certificate> certificates, List<Study> studies,
            List<Spell> unknown) {
        /** The name in this language, Arabic where the other is missing. */
        public String name(String language) {
            return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
        }
    }

    /** All of one of the agency's people; anybody else's is not found. One reading, audited once. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    @Remembered
    public Person person(long employeeId) {
        // The record itself refuses whom the caller may not see, and keeps the attempt and the reading.
        EmployeeRecord record = records.of(employeeId);
        String agency = record.job().agency().code();
        String nationalId = record.person().nationalId();
        if (!may(agency, OFFICES)) {
            audit.recordAlways(AuditEntry.of("certificate.refused").in(agency).about(nationalId).on("employee", employeeId));
            throw Refused.notFound();
        }
        audit.record(AuditEntry.of("certificate.read").in(agency).about(nationalId).on("employee", employeeId));
        List<Spell> spells = unknown(record).stream().map(e -> new Spell(e.id(), e.kind().name(), e.from(), e.until().orElseThrow(), e.decisionNumber())).toList();
        return new Person(employeeId, nationalId, record.person().nameAr().text(), record.person().nameEn().text(), agency,
                certificates.of(employeeId).stream().map(CertificateRow::told).toList(), book.told(record), spells);
    }

    private List<EmployeeRecord.CareerEvent> unknown(EmployeeRecord record) {
        // By the days and not by the first one: a semester at work parts a spell, and human resources may have corrected it.
        List<StudyRow> known = book.of(record.employeeId()).stream().filter(s -> s.state != StudyRow.State.CANCELLED).toList();
        return record.career().stream().filter(e -> e.kind() == EventKind.SCHOLARSHIP || e.kind() == EventKind.STUDY_MISSION).filter(e -> e.until().isPresent())
                .filter(e -> known.stream().noneMatch(s -> StudyCareer.kind(s.kind) == e.kind() && s.during().overlaps(Period.inclusive(e.from(), e.until().get())))).toList();
    }

    /**
     * Says what a scholarship from before was: its days and decision are those of the record. Twice is once.
     *
     * @param degree code of the degree
     * @param back   the day of the return, from which the bond runs; empty where it is not told yet
     */
    @Requires(Power.HR_SPECIALIST)
    public void bring(long employeeId, long event, String degree, String field, String institution, String country, Optional<LocalDate> back) {
        EmployeeRecord record = book.house(employeeId);
        if (!may(record.job().agency().code(), Power.HR_SPECIALIST)) {
            audit.recordAlways(AuditEntry.of("scholarship.refused").in(record.job().agency().code()).about(record.person().nationalId()).on("employee", employeeId));
            throw Refused.notFound();
        } else if (record.person().nationalId().equals(caller.nationalId())) {
            throw new Refused("records.refused.own");
        }
        EmployeeRecord.CareerEvent spell = record.career().stream().filter(e -> e.id() == event && e.until().isPresent()).findFirst().orElseThrow(Refused::notFound);
        if (unknown(record).stream().noneMatch(e -> e.id() == event)) {
            return;
        }
        StudyAsk said = new StudyAsk(spell.kind().name(), degree, field, institution, country, spell.from(), spell.until().orElseThrow(), false, 0, "");
        Refused.when(NewStudy.shape(said).stream().filter(p -> !p.field().equals("last")).toList());
        StudyRow row = new StudyRow(record, spell, said);
        // The parts of one that was interrupted have the number of one decision.
        if (book.of(employeeId).stream().anyMatch(s -> s.number.equals(row.number))) {
            row.number = "E" + event;
        }
        row.decidedOn = spell.decidedOn().filter(PartialDate::isExact).map(PartialDate::earliest).orElse(spell.from());
        row.decidedBy = words.in(Locale.forLanguageTag("ar"), "study.brought.by");
        book.em.persist(row);
        book.em.flush();
        audit.record(AuditEntry.of("scholarship.brought").by(Power.HR_SPECIALIST).in(row.agency).about(row.nationalId).on("scholarship", row.id)
                .changed("", row.number + " " + row.firstDay + "/" + row.lastDay));
        back.ifPresent(day -> Refused.at("backOn", () -> returns.back(row.id, day, caller.nationalId())));
    }

    /**
     * What a request about a scholarship comes to.
     *
     * @param number     its number
     * @param service    code of the service
     * @param employeeId who asks
     * @param nationalId their national ID
     * @param name       their name in Arabic
     * @param said       what they ask, in one sentence
     * @param open       whether nobody has decided
     * @param law        what the law said when it was sent, or when it was decided
     * @param before     scholarships that they had
     */
    public record Case(String number, String service, long employeeId, String nationalId, String name, String said, boolean open, Decision law, List<Study> before) {
    }

    /** The case of a request; another agency's number is not found. The reading is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Case of(String number, Locale locale) {
        String known = RequestNumber.parse(number).grouped();
        StudyAskedRow row = book.asked(known).orElse(null);
        if (row == null || java.util.Arrays.stream(OFFICES).noneMatch(p -> caller.may(p, row.agency, row.service))) {
            AuditEntry entry = AuditEntry.of("scholarship.refused").on("scholarship", known);
            audit.recordAlways(row == null ? entry : entry.in(row.agency).about(row.nationalId));
            throw Refused.notFound();
        } else if (row.nationalId.equals(caller.nationalId())) {
            throw new Refused("requests.own", known);
        }
        audit.record(AuditEntry.of("scholarship.read").in(row.agency).about(row.nationalId).on("scholarship", row.number));
        EmployeeRecord record = book.house(row.employeeId);
        return new Case(row.number, row.service, row.employeeId, record.person().nationalId(), record.person().nameAr().text(), words.study(row.ask(), locale), row.state == StudyAskedRow.State.OPEN,
                Decision.fromStorage(row.findings), book.told(record));
    }

    private boolean may(String agency, Power... any) {
        return java.util.Arrays.stream(any).anyMatch(p -> caller.may(p, agency));
    }

    private StudyRow reached(long id, Power... any) {
        StudyRow row = book.em.find(StudyRow.class, id);
        if (row == null || !may(row.agency, any)) {
            AuditEntry entry = AuditEntry.of("scholarship.refused").on("scholarship", id);
            audit.recordAlways(row == null ? entry : entry.in(row.agency).about(row.nationalId));
            throw Refused.notFound();
        }
        return row;
    }

    private StudyRow writable(long id) {
        StudyRow row = reached(id, Power.HR_SPECIALIST);
        if (row.nationalId.equals(caller.nationalId())) {
            throw new Refused("records.refused.own");
        }
        return row;
    }
}
