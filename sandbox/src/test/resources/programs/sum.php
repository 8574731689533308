<?php
$sum = 0;
while (($line = fgets(STDIN)) !== false) {
    foreach (explode(" ", $line) as $number) {
        $sum += (int) $number;
    }
}
echo $sum, "\n";
