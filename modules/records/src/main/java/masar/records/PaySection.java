package masar.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import masar.records.Reference.Grade;
import masar.records.Reference.Step;
import masar.records.law.IncrementDay;

/** The pay section of a record, by the ladder in force on the day. */
final class PaySection {
    private PaySection() {
    }

    static EmployeeRecord.Pay of(Codes codes, Optional<JobVersion> job, LocalDate day) {
        PostColumns post = job.map(v -> v.post).orElseGet(PostColumns::new);
        Optional<Grade> grade = codes.grade(post.ladder, post.grade, day);
        Optional<BigDecimal> basic = Optional.ofNullable(post.basic).or(() -> grade.flatMap(g -> basic(g, post.step)));
        Optional<BigDecimal> next = job.filter(v -> v.status != JobStatus.TERMINATED).flatMap(v -> grade.flatMap(g -> basic(g, post.step + 1)));
        return new EmployeeRecord.Pay(codes.gradeName(post.ladder, post.grade, day), post.step, grade.map(g -> g.steps().size()).orElse(0), basic,
                next.flatMap(n -> basic.map(n::subtract)), next.map(n -> IncrementDay.after(day)), next, grade.flatMap(Grade::transport));
    }

    /** The basic salary of a step of a grade, if the grade has that step. */
    static Optional<BigDecimal> basic(Grade grade, int step) {
        return grade.steps().stream().filter(s -> s.step() == step).map(Step::basic).findFirst();
    }
}
