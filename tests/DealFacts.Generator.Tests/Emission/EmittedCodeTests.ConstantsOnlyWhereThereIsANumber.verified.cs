static partial class Amounts
    {
        /// <summary>The numbers of Orla Robotics, as constants.</summary>
        public static class OrlaRobotics
        {
            /// <summary>
            /// <para>$250.5000005 million: Orla Robotics Revenue 2023.</para>
            /// <para>The sources disagree: Orla Robotics Revenue of $250.5000005 million: 2023 (a.txt:9) or 2024 (b.txt:4)?</para>
            /// <para>a.txt:9: "Revenue was $250.5000005 million in 2023."</para>
            /// </summary>
            public const decimal Revenue2023 = 250500000.5m;

            /// <summary>The same amounts in words, with how firmly they are said.</summary>
            public static class AsText
            {
                /// <inheritdoc cref="global::MyApp.Amounts.OrlaRobotics.Revenue2023"/>
                public const string Revenue2023 = "$250.5000005 million";
            }
        }
    }
