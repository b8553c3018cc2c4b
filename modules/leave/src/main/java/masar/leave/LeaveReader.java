package masar.leave;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import masar.identity.Standing;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.CivilClock;
import masar.kernel.Hijri;
import masar.kernel.Period;
import masar.leave.law.AnnualBalance;
import masar.leave.law.Holidays;
import masar.leave.law.LeaveFacts;
import masar.leave.law.LeaveLaw;
import masar.leave.law.LeaveType;
import masar.leave.law.Taken;
import masar.records.EmployeeRecord;
import masar.records.EmployeeRecord.CareerEvent;
import masar.records.EventKind;
import masar.records.Named;
import masar.records.Records;
import masar.records.Reference;
import masar.records.Sex;

/** The one translator from records and rows to the facts that the law of leave asks about. */
@Dependent
class LeaveReader {
    /** A house that heard of an appointment within so many days has seen all leaves since. */
    private static final int HEARD_WITHIN = 90;
    /** Nothing is earned meanwhile (art 135), whatever the decision says. */
    private static final Set<EventKind> IDLE = Set.of(EventKind.LEAVE_WITHOUT_PAY, EventKind.STUDY_LEAVE, EventKind.SCHOLARSHIP, EventKind.STUDY_MISSION,
            EventKind.ABSENCE);
    @Inject LeaveBook book;
    @Inject Records records;
    @Inject Reference reference;
    @Inject CivilClock clock;

    /** A person with all that bears on their leaves. */
    record Read(EmployeeRecord record, List<LeaveRow> rows, AnnualBalance balance, Holidays holidays, boolean watched, boolean school,
            Optional<AnnualBalance.Brought> brought, List<Taken> taken) {
    }

    Read mine() {
        return read(records.mine());
    }

    /** Somebody of whom the caller may know by other means; read by the house. */
    Read of(long employeeId) {
        return read(Acting.as(Actor.system("leave"), () -> records.forHouse(employeeId)));
    }

    /** Somebody whose record the caller may see; anybody else is not found. */
    Read seen(long employeeId) {
        return read(records.of(employeeId));
    }

    /** Somebody whose record is at hand already. */
    Read read(EmployeeRecord record) {
        List<LeaveRow> rows = book.standing(record.employeeId());
        List<Taken> taken = taken(rows);
        Holidays holidays = book.holidays();
        LeaveBook.Written written = book.written(record.employeeId());
        Optional<AnnualBalance.Brought> brought = written.brought();
        Optional<CareerEvent> begun = begun(record);
        boolean school = school(record);
        boolean watched = !school && (brought.isPresent() || begun.filter(e -> heard(e)).isPresent());
        AnnualBalance.Facts facts = new AnnualBalance.Facts(serves(record).orElse(clock.today()), watched, school ? List.of(Period.since(serves(record).orElse(clock.today()))) : idle(record, rows), brought,
                taken, written.kept());
        return new Read(record, rows, new AnnualBalance(facts, holidays), holidays, watched, school, brought, taken);
    }

    // For which holidays a compensatory leave is, its request tells.
    private List<Taken> taken(List<LeaveRow> rows) {
        Map<String, LeaveAsk> asked = book.asks(rows.stream().filter(r -> r.kind == LeaveType.COMPENSATORY).map(r -> r.number).distinct().toList());
        return rows.stream().map(r -> new Taken(r.kind, r.during(), Optional.ofNullable(asked.get(r.number)).flatMap(LeaveReader::worked))).toList();
    }

    private static Optional<Period> worked(LeaveAsk ask) {
        Optional<LocalDate> first = Optional.ofNullable(ask.told().get(LeaveType.Ask.WORKED_FIRST.name())).map(LocalDate::parse);
        return Optional.ofNullable(ask.told().get(LeaveType.Ask.WORKED_LAST.name())).map(LocalDate::parse).filter(last -> first.filter(f -> !f.isAfter(last)).isPresent())
                .map(last -> Period.inclusive(first.get(), last));
    }

    // By the family of the title: their annual leave is the summer break, and no balance grows beside it (art 136).
    private boolean school(EmployeeRecord record) {
        Named title = record.job().title();
        List<String> families = Arrays.stream(LeaveTerms.SCHOOL.text().split(",")).map(String::strip).toList();
        return reference.jobTitles().stream().filter(t -> families.contains(t.family()))
                .anyMatch(t -> title.code().isEmpty() ? t.nameAr().equals(title.nameAr()) : t.code().equals(title.code()));
    }

    private static boolean heard(CareerEvent event) {
        return !LocalDate.ofInstant(event.knownFrom(), CivilClock.RIYADH).isAfter(event.from().plusDays(HEARD_WITHIN));
    }

    /** The facts of asking for a leave. */
    LeaveFacts facts(Read read, LeaveAsk ask, boolean proven) {
        return facts(read, ask, proven, clock.today());
    }

    /** The same by the day on which it was asked. */
    LeaveFacts facts(Read read, LeaveAsk ask, boolean proven, LocalDate askedOn) {
        Map<LeaveType.Ask, String> told = new EnumMap<>(LeaveType.Ask.class);
        ask.told().forEach((name, value) -> told.put(LeaveType.Ask.valueOf(name), value));
        return facts(read, new LeaveFacts.Asked(ask.kind(), ask.during(), told, proven), askedOn);
    }

    LeaveFacts facts(Read read, LeaveFacts.Asked asked, LocalDate askedOn) {
        EmployeeRecord record = read.record();
        LocalDate born = Optional.ofNullable(record.person().birthForService()).orElse(clock.today());
        LeaveFacts.Person who = new LeaveFacts.Person(record.person().sex() == Sex.FEMALE, born, serves(record), record.service().hijri().years(), secondary(record), read.school());
        return new LeaveFacts(asked, who, read.balance(), read.taken(), read.holidays(), askedOn);
    }

    /** The first day of the present service: of duty, where it is on record. */
    static Optional<LocalDate> serves(EmployeeRecord record) {
        if (record.standing() != Standing.SERVING) {
            return Optional.empty();
        }
        Optional<LocalDate> begun = begun(record).map(CareerEvent::from);
        Optional<LocalDate> duty = begun.flatMap(day -> oldestFirst(record).filter(e -> e.kind() == EventKind.START_OF_DUTY && !e.from().isBefore(day))
                .map(CareerEvent::from).findFirst());
        return duty.or(() -> begun).or(() -> record.job().appointedOn());
    }

    private static Optional<CareerEvent> begun(EmployeeRecord record) {
        CareerEvent open = null;
        for (CareerEvent event : oldestFirst(record).toList()) {
            if (event.kind().endsService()) {
                open = null;
            } else if (event.kind().opensService() && open == null) {
                open = event;
            }
        }
        return Optional.ofNullable(open);
    }

    private static Stream<CareerEvent> oldestFirst(EmployeeRecord record) {
        return record.career().stream().sorted(Comparator.comparing(CareerEvent::from));
    }

    private static List<Period> idle(EmployeeRecord record, List<LeaveRow> rows) {
        // Of secondment and suspension the decision tells: what does not count as service earns no leave either.
        Stream<Period> spells = record.career().stream().filter(e -> IDLE.contains(e.kind()) || e.kind().away() && !e.counted() || isLongTraining(e))
                .map(e -> e.until().map(last -> Period.inclusive(e.from(), last)).orElseGet(() -> Period.since(e.from())));
        return Stream.concat(spells, rows.stream().filter(l -> l.kind.earnsNothing()).map(LeaveRow::during)).toList();
    }

    // Training of a year and more earns nothing either (art 135).
    private static boolean isLongTraining(CareerEvent e) {
        LocalDate year = Hijri.of(e.from()).plusYears(LeaveLaw.idleTrainingYears(e.from())).toLocalDate();
        return e.kind() == EventKind.LONG_TRAINING && e.until().filter(last -> last.plusDays(1).isBefore(year)).isEmpty();
    }

    private boolean secondary(EmployeeRecord record) {
        List<String> levels = reference.qualificationLevels().stream().map(Named::code).toList();
        return record.qualifications().stream().anyMatch(q -> levels.indexOf(q.level().code()) >= Math.max(0, levels.indexOf("SECONDARY")));
    }
}
