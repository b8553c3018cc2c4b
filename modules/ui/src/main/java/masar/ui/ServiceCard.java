package masar.ui;

import java.util.List;

/**
 * What a service promises, before anyone starts it. Announced by the module that owns the service: a CDI bean or producer of this
 * type. All keys are text keys; texts of lists are one key each.
 *
 * @param code       short name in the address {@code /service/{code}}: lower-case Latin letters and hyphens
 * @param order      place among the services of its audience, ascending
 * @param audience   whom it serves
 * @param title      name of the service
 * @param summary    what it does, in one sentence
 * @param steps      what the person does, in order
 * @param conditions who may use it
 * @param documents  what to have at hand, empty when nothing
 * @param time       how long it takes
 * @param fee        what it costs
 * @param channel    where it is offered
 * @param questions  questions people ask: each key has its answer under the same key with {@code .answer}
 * @param start      address where it starts
 */
public record ServiceCard(String code, int order, Audience audience, String title, String summary, List<String> steps,
        List<String> conditions, List<String> documents, String time, String fee, String channel, List<String> questions,
        String start) {
    public ServiceCard {
        steps = List.copyOf(steps);
        conditions = List.copyOf(conditions);
        documents = List.copyOf(documents);
        questions = List.copyOf(questions);
    }
}
