package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import masar.kernel.OpenToAll;
import masar.kernel.Span;
import masar.kernel.text.ArabicText;
import masar.performance.Appraisal;
import masar.performance.Appraisals;
import masar.promotions.law.Promotability;
import masar.promotions.law.PromotionFacts;
import masar.records.EmployeeRecord;
import masar.records.Named;
import masar.records.Records;
import masar.records.Reference;

/** Every rule of promotion applied to one record and each of many posts. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class Chances {
    @Inject Records records;
    @Inject Appraisals appraisals;
    @Inject Reference reference;

    /**
     * What is said of one employee.
     *
     * @param said    whether anything can be said, and if not, why
     * @param grade   the grade they may be promoted to; 0 where nothing can be said
     * @param chances each post with its decision
     */
    record Mine(Outlook.Said said, int grade, List<PostChance> chances) {
    }

    Mine of(EmployeeRecord record, List<Post> posts) {
        return of(record, posts, appraisal(record));
    }

    /** The same with the appraisal that counts. */
    Mine of(EmployeeRecord record, List<Post> posts, Optional<Appraisal> last) {
        return of(record, records.jobs(record.employeeId(), record.asOf().knownAt()), posts, last);
    }

    /** The same with the versions of the post. */
    Mine of(EmployeeRecord record, List<EmployeeRecord.Job> jobs, List<Post> posts, Optional<Appraisal> last) {
        Outlook.Said said = Readiness.said(record);
        if (said != Outlook.Said.YES) {
            return new Mine(said, 0, List.of());
        }
        PromotionFacts facts = FactsOfRecord.of(record, jobs, last);
        return new Mine(said, facts.post().grade(), posts.stream().map(p -> new PostChance(p, Promotability.decide(at(facts, p, record)))).toList());
    }

    Optional<Appraisal> appraisal(EmployeeRecord record) {
        return appraisals.lastBefore(record.employeeId(), record.asOf().validOn());
    }

    private PromotionFacts at(PromotionFacts facts, Post post, EmployeeRecord record) {
        PromotionFacts.Post target = new PromotionFacts.Post(post.grade(), Optional.of(post.status() != PostStatus.FILLED), qualified(post, record),
                Optional.of(new Span(post.experienceYears(), 0, 0)), Optional.empty(), Optional.empty());
        return new PromotionFacts(facts.on(), facts.kind(), facts.person(), facts.career(), target, facts.policy());
    }

    /**
     * Whether the record shows the qualification that the post demands: at its level or above. A field of study counts as shown where
     * the record names it alike; where it is named otherwise a person must look, since one field goes by many names.
     */
    Optional<Boolean> qualified(Post post, EmployeeRecord record) {
        if (post.level().isEmpty() && post.specialty().isEmpty()) {
            return Optional.of(true);
        }
        List<String> order = reference.qualificationLevels().stream().map(Named::code).toList();
        int least = order.indexOf(post.level().code());
        List<EmployeeRecord.Qualification> enough = record.qualifications().stream().filter(q -> order.indexOf(q.level().code()) >= least).toList();
        if (enough.isEmpty()) {
            return record.qualifications().isEmpty() ? Optional.empty() : Optional.of(false);
        }
        boolean named = post.specialty().isEmpty() || enough.stream().anyMatch(q -> ArabicText.fold(q.major()).equals(ArabicText.fold(post.specialty())));
        return named ? Optional.of(true) : Optional.empty();
    }
}
