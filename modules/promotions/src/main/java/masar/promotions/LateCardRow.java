package masar.promotions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import masar.promotions.law.Candidate;

/** A card that would be another one today. */
@Entity
@Table(name = "late_card", schema = "promotions")
class LateCardRow {
    private static final int LONGEST = 2000;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-late-card")
    @SequenceGenerator(name = "promotions-late-card", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Column(name = "round_id") long roundId;
    @Column(name = "employee_id") long employeeId;
    int grade;
    @Column(name = "takes_part") boolean takesPart;
    @Column(name = "took_part") boolean tookPart;
    LocalDate appointed;
    String evidence;
    String wishes;
    String why;

    /** For the persistence provider. */
    protected LateCardRow() {
    }

    LateCardRow(FrozenCardRow frozen, CardReader.Read now, List<String> why) {
        roundId = frozen.roundId;
        employeeId = frozen.employeeId;
        grade = frozen.grade;
        tookPart = frozen.takesPart;
        takesPart = !now.wishes().isEmpty();
        appointed = now.counted().appointed();
        evidence = now.counted().evidence();
        wishes = now.wishes().stream().map(Object::toString).collect(Collectors.joining(","));
        String all = String.join(";", why);
        this.why = all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    }

    Candidate candidate() {
        return new Candidate(Long.toString(employeeId), appointed, Snapshot.evidence(evidence), wishes.isEmpty() ? List.of() : Arrays.asList(wishes.split(",")));
    }
}
