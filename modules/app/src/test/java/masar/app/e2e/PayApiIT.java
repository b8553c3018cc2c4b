package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningMasar.class)
@DisplayName("The public API of pay")
class PayApiIT {
    @Test
    @DisplayName("tells the general ladder, money as decimal strings, no transport as null")
    void ladder(Server server) {
        JsonObject all = Api.open(server).get("/api/pay/ladders/general").is(200).json();
        assertEquals(15, all.getJsonArray("grades").size());
        JsonObject six = all.getJsonArray("grades").getJsonObject(5);
        assertEquals(6, six.getInt("grade"));
        assertEquals(1, six.getJsonArray("steps").getJsonObject(0).getInt("step"));
        assertEquals("6065.00", six.getJsonArray("steps").getJsonObject(0).getString("basic"));
        assertEquals("305.00", six.getString("increment"));
        assertEquals("700.00", six.getString("transport"));
        assertTrue(all.getJsonArray("grades").getJsonObject(14).isNull("transport"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("tells what a promotion brings, with its findings")
    @CsvSource({"grade=6&step=4,7,2,7375.00,395.00", "grade=6&step=4&minRiseAppliesToFirstStep=false,7,1,7010.00,30.00",
        "grade=6&step=4&to=8,8,1,8010.00,1030.00", "grade=14&step=11&to=15&minRiseAppliesToFirstStep=true,15,6,25180.00,1165.00",
        "grade=%D9%A6&step=%D9%A4,7,2,7375.00,395.00"})
    void promotion(String query, int grade, int step, String basic, String rise, Server server) {
        JsonObject answer = Api.open(server).get("/api/pay/on-promotion?" + query).is(200).json();
        assertEquals(grade, answer.getInt("grade"));
        assertEquals(step, answer.getInt("step"));
        assertEquals(basic, answer.getString("basic"));
        assertEquals(rise, answer.getString("rise"));
        JsonObject first = answer.getJsonArray("findings").getJsonObject(0);
        assertEquals("18-ب", first.getString("article"));
        assertTrue(first.containsKey("inputs") && first.containsKey("outputs"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("answers a wrong argument with the field that is wrong, in both languages")
    @CsvSource({"step=4,grade", "grade=6,step", "grade=x&step=y,grade step", "grade=16&step=1,grade", "grade=0&step=1,grade", "grade=6&step=16,step",
        "grade=15&step=1,grade", "grade=6&step=4&to=6,to", "grade=6&step=4&to=99,to", "grade=6&step=4&minRiseAppliesToFirstStep=maybe,minRiseAppliesToFirstStep",
        "grade=6.5&step=-1,grade step", "grade=6&grade=7&step=4,grade", "grade=6&step=4&step=4&to=8&to=9,step to"})
    void wrong(String query, String fields, Server server) {
        Api.open(server).get("/api/pay/on-promotion?" + query).refuses(fields.split(" "));
    }
}
