package masar.promotions;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import masar.promotions.law.Card;
import masar.promotions.law.Points;

/**
 * One element of somebody's own line in a published list, with all that it rests on, as it was frozen.
 *
 * @param round      id of the round
 * @param employeeId whose line
 * @param grade      the grade of the list
 * @param element    code of the criterion, or {@link #RANK}
 * @param value      what the record said
 * @param source     which row of the record
 * @param row        which row of the scoring table
 * @param arithmetic the sum
 * @param points     what it brought; of the rank, all points
 * @param maximum    what it could have brought; empty of the rank
 * @param rank       the rank; 0 for who was not ranked
 * @param setApart   what set the line apart from the one above; empty for who was not ranked
 * @param of         how many were ranked
 * @param sha256     the hash of the snapshot
 */
public record DisputedElement(long round, long employeeId, int grade, String element, String value, String source, String row, String arithmetic,
        String points, String maximum, int rank, String setApart, long of, String sha256) {
    /** The place itself: rank, tie-break, or not having been ranked. */
    public static final String RANK = "RANK";

    static DisputedElement of(FrozenCardRow card, Card.Element element, long ranked, String sha256) {
        return new DisputedElement(card.roundId, card.employeeId, card.grade, element.code(), element.value(), element.source(), element.row(),
                element.arithmetic(), element.points().toString(), element.maximum().toString(), card.rank, card.setApart, ranked, sha256);
    }

    static DisputedElement rank(FrozenCardRow card, long ranked, String sha256) {
        return new DisputedElement(card.roundId, card.employeeId, card.grade, RANK, "", "", "", "", new Points(card.points).toString(), "", card.rank,
                card.setApart, ranked, sha256);
    }

    /** Whether the place itself is disputed. */
    public boolean isRank() {
        return RANK.equals(element);
    }

    /** The hash in groups, so that it can be read aloud and breaks on a narrow screen. */
    public String digest() {
        return sha256.replaceAll("(.{8})(?=.)", "$1 ");
    }

    /** The element as part of a card; empty of the rank. */
    public Optional<Card.Element> asElement() {
        return isRank() ? Optional.empty() : Optional.of(new Card.Element(element, value, source, row, arithmetic, Points.of(points), Points.of(maximum), false));
    }

    /** All of it as one text, to travel with the request. */
    String toText() {
        return new CanonicalJson().list().value(Long.toString(round)).value(Long.toString(employeeId)).value(Integer.toString(grade)).value(element).value(value)
                .value(source).value(row).value(arithmetic).value(points).value(maximum).value(Integer.toString(rank)).value(setApart)
                .value(Long.toString(of)).value(sha256).endList().toString();
    }

    /** Reads such a text back; empty when it is none. */
    static Optional<DisputedElement> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonArray a = reader.readArray();
            return Optional.of(new DisputedElement(Long.parseLong(a.getString(0)), Long.parseLong(a.getString(1)), Integer.parseInt(a.getString(2)),
                    a.getString(3), a.getString(4), a.getString(5), a.getString(6), a.getString(7), a.getString(8), a.getString(9),
                    Integer.parseInt(a.getString(10)), a.getString(11), Long.parseLong(a.getString(12)), a.getString(13)));
        } catch (JsonException | IndexOutOfBoundsException none) {
            // A text that somebody typed is no facts.
            return Optional.empty();
        }
    }
}
