package masar.demo;

import java.util.Random;
import masar.records.EmployeeRecord.FullName;
import masar.records.Sex;

/** Common names, Arabic and transliterated. Women keep their father's line. Composed at random, so nobody in particular is meant. */
final class Names {
    private static final String[][] MEN = pairs("محمد Mohammed,عبدالله Abdullah,فهد Fahad,سعد Saad,خالد Khalid,سلطان Sultan,"
            + "عبدالرحمن Abdulrahman,تركي Turki,ناصر Nasser,فيصل Faisal,بندر Bandar,ماجد Majed,يوسف Yousef,إبراهيم Ibrahim,"
            + "أحمد Ahmed,علي Ali,حسن Hassan,صالح Saleh,مشعل Mishal,نايف Naif,عبدالعزيز Abdulaziz,سالم Salem,راشد Rashed,"
            + "حمد Hamad,مبارك Mubarak,طلال Talal,زياد Ziyad,عمر Omar,ياسر Yasser,وليد Waleed");
    private static final String[][] WOMEN = pairs("نورة Noura,سارة Sarah,هند Hind,ريم Reem,منيرة Munira,لطيفة Latifa,أمل Amal,"
            + "نوف Nouf,العنود Alanoud,مها Maha,غادة Ghada,أسماء Asma,هيا Haya,عائشة Aisha,فاطمة Fatimah,مريم Maryam,"
            + "جواهر Jawaher,شيخة Shaikha,وفاء Wafa,ابتسام Ibtisam,رنا Rana,دلال Dalal,بدور Budoor,أروى Arwa");
    private static final String[][] FAMILIES = pairs("العتيبي Alotaibi,القحطاني Alqahtani,الغامدي Alghamdi,الزهراني Alzahrani,"
            + "الشمري Alshammari,الدوسري Aldosari,الحربي Alharbi,المطيري Almutairi,العنزي Alanazi,الشهري Alshehri,"
            + "السبيعي Alsubaie,القرني Alqarni,المالكي Almalki,الراشد Alrashed,السويلم Alsuwailem,التميمي Altamimi,"
            + "العسيري Alasiri,الجهني Aljohani,البلوي Albalawi,الخالدي Alkhaldi,الرشيدي Alrasheedi,الثقفي Althaqafi,"
            + "الحميد Alhumaid,الفهد Alfahad,السلمي Alsulami,اليامي Alyami,العمري Alomari,الأحمدي Alahmadi");

    /** A name in both languages. */
    record Both(FullName arabic, FullName english) {
    }

    private Names() {
    }

    private static String[][] pairs(String list) {
        String[] all = list.split(",");
        String[][] pairs = new String[all.length][];
        for (int i = 0; i < all.length; i++) {
            pairs[i] = all[i].split(" ");
        }
        return pairs;
    }

    static Both draw(Sex sex, Random random) {
        String[] first = pick(sex == Sex.MALE ? MEN : WOMEN, random);
        String[] father = pick(MEN, random);
        String[] grandfather = pick(MEN, random);
        String[] family = pick(FAMILIES, random);
        return new Both(new FullName(first[0], father[0], grandfather[0], family[0]),
                new FullName(first[1], father[1], grandfather[1], family[1]));
    }

    private static String[] pick(String[][] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
