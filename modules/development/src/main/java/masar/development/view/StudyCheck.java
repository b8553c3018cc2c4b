package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.development.ScholarshipChangeRequest;
import masar.development.ScholarshipRequest;
import masar.development.Scholarships;
import masar.development.StudyAsk;
import masar.development.StudyMissionRequest;
import masar.development.law.StudyDues;
import masar.development.law.StudyKind;
import masar.kernel.Decision;
import masar.kernel.Outcome;
import masar.requests.DraftView;
import masar.requests.RequestKind;

/** A request about a scholarship and what the law says of it, before it is sent. */
@Named("studyCheck")
@RequestScoped
public class StudyCheck extends Checked {
    @Inject Scholarships scholarships;
    @Inject ScholarshipRequest abroad;
    @Inject StudyMissionRequest home;
    @Inject ScholarshipChangeRequest change;
    private Decision decision;

    @PostConstruct
    void read() {
        if (begin()) {
            decision = scholarships.outlook(StudyAsk.parse(item().wanted()), !getDraft().evidence().isEmpty());
        }
    }

    @Override
    String home() {
        return "/my/scholarship";
    }

    @Override
    RequestKind kind(DraftView draft) {
        return draft.kind().equals(ScholarshipRequest.CODE) ? abroad : draft.kind().equals(StudyMissionRequest.CODE) ? home : change;
    }

    /** What the law says of it today. */
    public Decision getDecision() {
        return decision;
    }

    /** What would be paid meanwhile; null for a change. */
    public Decision getDues() {
        StudyAsk ask = StudyAsk.parse(item().wanted());
        return ask.studyId() != 0 ? null : StudyDues.of(StudyKind.valueOf(ask.kind()), ask.first());
    }

    /** Whether it may be sent: nothing refuses it. */
    public boolean isSendable() {
        return decision != null && decision.outcome() != Outcome.REFUSED;
    }

    /** Text key of the outcome in one sentence. */
    public String getVerdict() {
        return "study.verdict." + decision.outcome();
    }
}
