package masar.retirement.law;

import java.time.LocalDate;
import masar.kernel.Finding;
import masar.kernel.LegalRef;

/** RT19: absence that ends service: fifteen days in a row, or thirty scattered within the year before the decision (art 227). */
public final class Absence {
    static final LegalRef REF = RetirementLaw.REGULATION.article(227);

    private Absence() {
    }

    /** Whether absence without excuse suffices. */
    public static Finding check(int running, int scattered, LocalDate decided) {
        int mostRunning = RetirementLaw.ABSENT_RUNNING.on(decided);
        int mostScattered = RetirementLaw.ABSENT_SCATTERED.on(decided);
        return REF.find("RT19", running >= mostRunning || scattered >= mostScattered).given("absentRunning", running)
                .given("absentRunningLimit", mostRunning).given("absentScattered", scattered).given("absentScatteredLimit", mostScattered);
    }
}
