package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger.Level;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.HouseStarted;
import masar.kernel.OpenToAll;
import masar.pay.LadderAnswer.Words;

/** The first answered questions: what the law and its sources say of the ladder, no more. Brought once, whatever becomes of them later. */
@ApplicationScoped
@OpenToAll("run by the house when it opens")
class FirstAnswers {
    private static final System.Logger LOG = System.getLogger("masar.pay.answers");
    @Inject LadderAnswers answers;

    void bring(@Observes HouseStarted started) {
        JsonArray first = first();
        Acting.as(Actor.system("ladder-answers"), () -> {
            // The list shows the newest first: the first of the file comes last.
            for (int i = first.size() - 1; i >= 0; i--) {
                bring(first.getJsonObject(i), i);
            }
        });
    }

    private void bring(JsonObject one, int place) {
        try {
            LadderAnswer draft = answers.add(new Words(one.getString("questionAr"), one.getString("answerAr"), one.getString("questionEn"),
                    one.getString("answerEn")), "first-answer-" + place);
            answers.put(draft.no(), draft.edition(), AnswerState.PUBLISHED, "first-answer-out-" + place);
        } catch (PersistenceException | TransactionalException e) {
            LOG.log(Level.DEBUG, "another node brings answer " + place, e);
        }
    }

    private static JsonArray first() {
        try (JsonReader reader = Json.createReader(FirstAnswers.class.getResourceAsStream("ladder-answers.json"))) {
            return reader.readArray();
        }
    }
}
