package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.LegalRef;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.pay.law.Grade;
import masar.pay.law.Ladder;
import masar.pay.law.Ladders;
import masar.records.Named;
import masar.records.Reference;

/**
 * The ladders in force: what an operator keeps in the reference tables goes first, the law's own table after it. The translator between
 * tables, law and contract.
 */
@ApplicationScoped
@OpenToAll("ladders are public")
class LadderBook {
    private static final LegalRef KEPT = LegalRef.of("Kept Ladder");

    @Inject Reference reference;

    /** All ladders on a day: those in force first, the examples last. */
    List<Ladder> all(LocalDate day) {
        List<Ladder> all = new ArrayList<>();
        reference.ladders().forEach(name -> kept(name, day).ifPresent(all::add));
        if (all.stream().noneMatch(l -> l.code().equals(Ladders.GENERAL))) {
            Ladders.on(Ladders.GENERAL, day).ifPresent(l -> all.add(0, l));
        }
        Ladders.examples().stream().filter(e -> all.stream().noneMatch(l -> l.code().equals(e.code()))).forEach(all::add);
        return all;
    }

    /** The ladder of a code on a day. */
    Optional<Ladder> find(String code, LocalDate day) {
        return reference.ladders().stream().filter(name -> name.code().equals(code)).findFirst().flatMap(name -> kept(name, day))
                .or(() -> Ladders.on(code, day));
    }

    /** The ladder of a code on a day, refused at the field {@code ladder} when there is none. */
    Ladder ladder(String code, LocalDate day) {
        return find(code, day).orElseThrow(() -> Refused.field("ladder", "pay.refused.ladder", code));
    }

    /** A grade with amounts, refused at a field when there is none. */
    Grade grade(Ladder ladder, String code, String field) {
        return ladder.grade(code).filter(g -> !g.steps().isEmpty()).orElseThrow(() -> Refused.field(field, "pay.refused.grade", code));
    }

    /** The grade of a place whose step it has, refused at {@code grade} or {@code step}. */
    Grade grade(Ladder ladder, PayPlace place) {
        Grade grade = grade(ladder, place.grade(), "grade");
        if (grade.basic(place.step()).isEmpty()) {
            throw Refused.field("step", "pay.refused.step", place.step(), grade.last());
        }
        return grade;
    }

    private Optional<Ladder> kept(Named name, LocalDate day) {
        List<Reference.Grade> grades = reference.grades(name.code(), day);
        LegalRef ref = name.code().equals(Ladders.GENERAL) ? Ladders.GENERAL_REF : KEPT;
        return grades.isEmpty() ? Optional.empty() : Optional.of(new Ladder(name.code(), name.nameAr(), name.nameEn(), false, ref,
                grades.stream().map(Reference.Grade::since).max(LocalDate::compareTo), grades.stream().map(LadderBook::grade).toList()));
    }

    private static Grade grade(Reference.Grade g) {
        return new Grade(g.ladder(), g.name().code(), "", g.name().nameAr(), g.name().nameEn(), g.steps().stream().map(Reference.Step::basic).toList(),
                true, g.increment(), g.transport());
    }

    /** The law's ladder as others read it. */
    static PayLadder told(Ladder ladder) {
        return new PayLadder(new Named(ladder.code(), ladder.nameAr(), ladder.nameEn()), ladder.example(), ladder.ref(), ladder.since(),
                ladder.grades().stream().map(g -> new PayGrade(new Named(g.code(), g.nameAr(), g.nameEn()), g.rank(), g.steps(), g.complete(),
                        g.increment(), g.transport())).toList());
    }
}
