package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import masar.development.Certificate;
import masar.development.CertificateAsk;
import masar.development.NewProgramme;
import masar.development.NewSession;
import masar.development.Programme.Delivery;
import masar.development.ScholarshipDesk;
import masar.development.Training;
import masar.development.TrainingCertificateRequest;
import masar.development.TrainingDesk;
import masar.kernel.OpenToAll;
import masar.records.People;
import masar.requests.Requests;

/**
 * A catalogue of an agency and of the ministry with sessions, one of which Hind applied for; a certificate of Turki's that waits for Yaser; and what
 * Waleed's scholarship was, whose bond runs down. Done by the people themselves; repeating it changes nothing.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
@OpenToAll("called by the demo's start, as the people themselves; every act is guarded where it is done")
class TrainingStories {
    private static final long SEED = 0x545241494EL;
    @Inject Played played;
    @Inject TrainingDesk desk;
    @Inject Training training;
    @Inject ScholarshipDesk scholarships;
    @Inject Requests requests;
    @Inject People people;

    /** All of it; {@code named} is the national ID of a user. */
    void make(UnaryOperator<String> named, LocalDate today) {
        String majed = named.apply("majed");
        String omar = named.apply("omar");
        long excel = session(majed, Cast.ROADS, new NewProgramme("تحليل البيانات للتخطيط", "Data analysis for planning", "معهد الإدارة العامة", "TESTED_2", Delivery.IN_PERSON, 30,
                false, "لموظفي التخطيط والمتابعة.", true), new NewSession(today.plusDays(20), today.plusDays(24), today.plusDays(10), "معهد الإدارة العامة، الرياض", 20));
        session(majed, Cast.ROADS, new NewProgramme("كتابة التقارير", "Writing reports", "وزارة النقل والخدمات اللوجستية", "UNTESTED", Delivery.REMOTE, 6, false, "", true),
                new NewSession(today.plusDays(13), today.plusDays(14), today.plusDays(7), "عن بعد", 40));
        session(omar, "", new NewProgramme("نظام الموارد البشرية ولوائحه", "The civil-service law and its regulations", "وزارة الموارد البشرية والتنمية الاجتماعية", "TESTED_1",
                Delivery.REMOTE, 20, false, "لمختصي الموارد البشرية في جميع الجهات.", true), new NewSession(today.plusDays(27), today.plusDays(31), today.plusDays(17), "عن بعد", 100));
        played.as(named.apply("hind"), () -> {
            training.apply(excel);
            return 0;
        });
        certificate(named.apply("turki"), today);
        scholar(majed, named.apply("waleed"));
    }

    private long session(String keeper, String agency, NewProgramme programme, NewSession session) {
        return played.as(keeper, () -> desk.plan(desk.add(agency, programme, "demo-programme-" + agency + programme.hours()), session, "demo-session-" + agency + programme.hours()));
    }

    private void certificate(String who, LocalDate today) {
        String token = "demo-certificate-" + who;
        played.as(who, () -> {
            if (requests.sentWith(token).isEmpty()) {
                long id = requests.draft(TrainingCertificateRequest.CODE).id();
                requests.saveItems(id, List.of(TrainingCertificateRequest.item(new CertificateAsk(Certificate.Kind.TRAINING, "أساسيات الأمن السيبراني", "معهد الإدارة العامة",
                        "TESTED_1", 25, today.minusDays(60), today.minusDays(56), "IPA-48-7731", "91"))));
                requests.saveReason(id, TrainingCertificateRequest.REASON, "");
                Papers.Paper paper = new Papers(new Random(SEED)).draw(new Random(SEED));
                requests.attach(id, TrainingCertificateRequest.ITEM, paper.name(), paper.content());
                requests.acceptTerms(id, TrainingCertificateRequest.TERMS);
                requests.send(id, token);
            }
            return 0;
        });
    }

    // The record has the spell; its decision is from before the house.
    private void scholar(String specialist, String who) {
        played.as(specialist, () -> {
            long person = people.byNationalId(who).employeeId();
            scholarships.person(person).unknown().forEach(spell -> scholarships.bring(person, spell.event(), "MASTER", "هندسة النقل", "جامعة ليدز", "GB", Optional.of(spell.last().plusDays(7))));
            return 0;
        });
    }
}
