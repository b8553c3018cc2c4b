package masar.development.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two ways in which somebody is sent to study. */
public enum StudyKind {
    /** Abroad (ابتعاث). */
    SCHOLARSHIP(List.of(Degree.BACHELOR, Degree.HIGHER_DIPLOMA, Degree.MASTER, Degree.DOCTORATE)),
    /** At home (إيفاد). */
    STUDY_MISSION(List.of(Degree.POST_SECONDARY, Degree.BACHELOR, Degree.HIGHER_DIPLOMA, Degree.MASTER, Degree.DOCTORATE));

    /** What is studied for. */
    public enum Degree {
        /** A diploma after secondary school. */
        POST_SECONDARY,
        BACHELOR, HIGHER_DIPLOMA, MASTER, DOCTORATE;

        /** The one that this code names. */
        public static Optional<Degree> find(String code) {
            return Arrays.stream(values()).filter(d -> d.name().equals(code)).findFirst();
        }
    }

    private final List<Degree> degrees;

    StudyKind(List<Degree> degrees) {
        this.degrees = degrees;
    }

    /** The degrees for which it is. */
    public List<Degree> degrees() {
        return degrees;
    }

    /** Percent of the cost that is repaid for what is left of the bond. */
    int repays(LocalDate on) {
        return (this == SCHOLARSHIP ? DevelopmentLaw.ABROAD_REPAYS : DevelopmentLaw.MISSION_REPAYS).on(on);
    }
}
