package masar.demo;
